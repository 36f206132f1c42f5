package dev.netspec.model;

import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Region.Agent;
import dev.netspec.model.Region.BootstrapGeneration;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The two management clusters of the worked examples, as models: a place for tests to start from. What they are built of
 * says nothing of where it is written.
 */
public final class Models {

    private static final Origin SPEC = Origin.of(SourceFile.of("spec/region-one.yaml", ""));

    private Models() {}

    /** PXE and management network apart, each on a bridge of its own over its own NIC. */
    public static ClusterBuilder separate(String release) {
        ClusterBuilder cluster = new ClusterBuilder(release);
        cluster.networks = List.of(
                network(NetworkRole.PXE, "10.0.0.0/24", "10.0.0.1", "10.0.0.100-10.0.0.109", "10.0.0.30-10.0.0.59"),
                network(NetworkRole.MANAGEMENT, "10.0.11.0/24", "10.0.11.1", "10.0.11.100-10.0.11.199"));
        cluster.pools = List.of(
                pool(Pool.DEFAULT, NetworkRole.MANAGEMENT, true, "10.0.11.61-10.0.11.80"),
                pool(Pool.SERVICES_PXE, NetworkRole.PXE, false, "10.0.0.61-10.0.0.70"));
        cluster.apiEndpoint = Optional.of(address("10.0.11.90"));
        cluster.hosts = List.of(layout(
                "kaas-mgmt",
                true,
                OptionalInt.of(3),
                new Nics.ByPriority(List.of("provision", "eno", "ens", "enp")),
                List.of(
                        nic(0),
                        nic(1),
                        bridge("k8s-pxe", 0, NetworkRole.PXE),
                        bridge("k8s-lcm", 1, NetworkRole.MANAGEMENT))));
        return cluster;
    }

    /** One network for both. */
    public static ClusterBuilder combined(String release) {
        ClusterBuilder cluster = new ClusterBuilder(release);
        cluster.networks = List.of(network(
                NetworkRole.PXE_MANAGEMENT, "10.0.0.0/24", "10.0.0.1", "10.0.0.100-10.0.0.252", "10.0.0.30-10.0.0.49"));
        cluster.pools = List.of(pool(Pool.DEFAULT, NetworkRole.PXE_MANAGEMENT, true, "10.0.0.61-10.0.0.80"));
        cluster.apiEndpoint = Optional.of(address("10.0.0.90"));
        cluster.hosts = List.of(layout(
                "kaas-mgmt",
                true,
                OptionalInt.of(3),
                new Nics.ByPriority(List.of("provision", "eno", "ens", "enp")),
                List.of(nic(0), bridge("k8s-lcm", 0, NetworkRole.PXE_MANAGEMENT))));
        return cluster;
    }

    /** A managed cluster that has nothing yet. */
    public static ClusterBuilder managed(String release, String name, String project) {
        ClusterBuilder cluster = new ClusterBuilder(release);
        cluster.kind = Cluster.Kind.MANAGED;
        cluster.name = name;
        cluster.namespace = project;
        cluster.seedNode = Optional.empty();
        return cluster;
    }

    /** A cluster to be varied before it is built. */
    public static final class ClusterBuilder {

        public Cluster.Kind kind = Cluster.Kind.MANAGEMENT;
        public String name = "kaas-mgmt";
        public String namespace = "default";
        public String managementCluster = "kaas-mgmt";
        public BootstrapGeneration bootstrap;
        public List<Region.OutOfBand> outOfBand = List.of();
        public List<Network> networks = List.of();
        public List<Pool> pools = List.of();
        public Optional<Address> apiEndpoint = Optional.empty();
        public List<Rack> racks = List.of();
        public Optional<Bgp> bgp = Optional.empty();
        public boolean template;
        public List<HostLayout> hosts = List.of();
        public Optional<SeedNode> seedNode =
                Optional.of(new SeedNode(address("10.0.0.20"), "br0", List.of(range("10.0.0.61-10.0.0.80")), SPEC));
        /** The product's own list, into which the emitter merges; without it there is no Helm value. */
        public MapNode raw = under(
                new ListNode(
                        List.of(MapNode.builder(SPEC).put("name", "stacklight").build()), SPEC),
                "spec",
                "providerSpec",
                "value",
                "helmReleases");

        private final Release release;

        private ClusterBuilder(String release) {
            this.release = Catalogue.bundled().find(release).orElseThrow();
            bootstrap = this.release.has(Feature.BOOTSTRAP_V2) ? BootstrapGeneration.V2 : BootstrapGeneration.V1;
        }

        public Cluster build() {
            Region region = new Region(
                    "region-one",
                    release,
                    Optional.empty(),
                    outOfBand,
                    Region.USUAL_ROUTING_DOMAIN,
                    Set.of(Agent.values()),
                    ProtectionModes.BY_RISK,
                    bootstrap,
                    Optional.empty(),
                    SPEC);
            KubernetesNetwork kubernetes =
                    new KubernetesNetwork(cidr("10.233.64.0/18"), cidr("10.233.0.0/18"), Origin.NONE);
            return new Cluster(
                    kind,
                    name,
                    namespace,
                    managementCluster,
                    region,
                    networks,
                    pools,
                    apiEndpoint,
                    racks,
                    bgp,
                    kubernetes,
                    form(),
                    hosts,
                    true,
                    seedNode,
                    raw,
                    SPEC);
        }

        private MetalLbForm form() {
            boolean managed = kind == Cluster.Kind.MANAGED;
            if (release.has(managed ? Feature.MANAGED_METALLB_CONFIG_MAP : Feature.METALLB_CONFIG_MAP)) {
                return MetalLbForm.CONFIG_MAP;
            }
            return template
                            && release.has(
                                    managed ? Feature.MANAGED_METALLB_CONFIG_TEMPLATE : Feature.METALLB_CONFIG_TEMPLATE)
                    ? MetalLbForm.TEMPLATE
                    : MetalLbForm.CONFIG;
        }

        public NetworkModel model() {
            return modelOf(build());
        }
    }

    public static NetworkModel modelOf(Cluster cluster) {
        return new NetworkModel(List.of(cluster));
    }

    /** @param dhcp ranges, if any */
    public static Network network(NetworkRole role, String cidr, String gateway, String hosts, String... dhcp) {
        return new Network(
                role.key(),
                role,
                Optional.empty(),
                cidr(cidr),
                Optional.of(address(gateway)),
                List.of(address("8.8.8.8")),
                List.of(range(hosts)),
                ranges(dhcp),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Origin.NONE);
    }

    public static Network tagged(Network network, int vlan) {
        return new Network(
                network.name(),
                network.role(),
                network.rack(),
                network.cidr(),
                network.gateway(),
                network.nameservers(),
                network.hosts(),
                network.dhcp(),
                OptionalInt.of(vlan),
                network.mtu(),
                network.origin());
    }

    public static Pool pool(String name, NetworkRole network, boolean autoAssign, String... ranges) {
        return new Pool(
                name,
                Optional.of(network.key()),
                ranges(ranges),
                autoAssign,
                Pool.LAYER2,
                BgpAnnouncement.DEFAULT,
                Origin.NONE);
    }

    public static HostLayout layout(
            String name, boolean isDefault, OptionalInt machines, Nics nics, List<Interface> interfaces) {
        return new HostLayout(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                isDefault,
                true,
                machines,
                List.of(),
                nics,
                interfaces,
                Collections.emptySortedMap(),
                List.of(),
                Origin.NONE);
    }

    public static Interface nic(int index) {
        return new Interface.Nic(index, Optional.empty(), OptionalInt.empty(), Origin.NONE);
    }

    public static Interface bridge(String name, int nic, NetworkRole network) {
        return new Interface.Bridge(
                name,
                List.of(Interface.Nic.name(nic)),
                Optional.of(addressing(network)),
                OptionalInt.empty(),
                Origin.NONE);
    }

    public static Addressing addressing(NetworkRole network) {
        return new Addressing(network.key(), network.isLcm(), network.isLcm(), List.of());
    }

    private static MapNode under(Node value, String... path) {
        Node node = value;
        for (int i = path.length - 1; i >= 0; i--) {
            node = MapNode.builder(SPEC).put(path[i], node).build();
        }
        return (MapNode) node;
    }

    public static Address address(String text) {
        return new Address(Ip.parse(text).orElseThrow(), Origin.NONE);
    }

    public static Range range(String text) {
        return new Range(AddressRange.parse(text).orElseThrow(), Origin.NONE);
    }

    public static List<Range> ranges(String... texts) {
        return Stream.of(texts).map(Models::range).toList();
    }

    public static Cidr cidr(String text) {
        return Cidr.parse(text).orElseThrow();
    }
}
