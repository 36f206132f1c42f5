package dev.netspec.model;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cluster and its networks: the unit that everything else hangs on.
 *
 * @param namespace of its objects on the management cluster; {@code default} for a management cluster
 * @param managementCluster the cluster whose API its objects are applied to; its own name if it is one
 * @param networks by the order of their roles, then by name
 * @param pools by name; the same name twice is a fault that a rule reports
 * @param apiEndpoint the address of the Kubernetes API
 * @param bgp present if services and API endpoint are announced by BGP, absent if by ARP
 * @param knowsAllHosts whether {@code hosts} has a layout for each role: one whose profile is wrong has none
 * @param raw what the person passes through to the {@code Cluster} object, laid out as in that object
 * @param origin of the cluster; {@code at("name")} is its name's place
 */
public record Cluster(
        Kind kind,
        String name,
        String namespace,
        String managementCluster,
        Region region,
        List<Network> networks,
        List<Pool> pools,
        Optional<Address> apiEndpoint,
        List<Rack> racks,
        Optional<Bgp> bgp,
        KubernetesNetwork kubernetes,
        MetalLbForm metalLbForm,
        List<HostLayout> hosts,
        boolean knowsAllHosts,
        Optional<SeedNode> seedNode,
        MapNode raw,
        Origin origin) {

    /** What a cluster is for. */
    public enum Kind {
        MANAGEMENT("management cluster"),
        REGIONAL("regional cluster"),
        MANAGED("cluster");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As a message says it. */
        public String words() {
            return words;
        }
    }

    public Cluster {
        Objects.requireNonNull(origin);
        networks = networks.stream().sorted(Network.ORDER).toList();
        racks = List.copyOf(racks);
        pools = pools.stream().sorted(Comparator.comparing(Pool::name)).toList();
        hosts = List.copyOf(hosts);
    }

    /** The same with other hosts. */
    public Cluster with(List<HostLayout> others) {
        return with(networks, others);
    }

    /** The same without the networks of these names. */
    Cluster without(Set<String> names) {
        return with(
                networks.stream().filter(each -> !names.contains(each.name())).toList(), hosts);
    }

    private Cluster with(List<Network> otherNetworks, List<HostLayout> otherHosts) {
        return new Cluster(
                kind,
                name,
                namespace,
                managementCluster,
                region,
                otherNetworks,
                pools,
                apiEndpoint,
                racks,
                bgp,
                kubernetes,
                metalLbForm,
                otherHosts,
                knowsAllHosts,
                seedNode,
                raw,
                origin);
    }

    /** Searched for role by role, in the order that the networks have. */
    public Optional<Network> network(String name) {
        for (NetworkRole role : NetworkRole.values()) {
            int index = firstNotBefore(networks, network -> compare(network, role, name));
            if (index < networks.size() && compare(networks.get(index), role, name) == 0) {
                return Optional.of(networks.get(index));
            }
        }
        return Optional.empty();
    }

    private static int compare(Network network, NetworkRole role, String name) {
        int byRole = network.role().compareTo(role);
        return byRole != 0 ? byRole : network.name().compareTo(name);
    }

    /** The networks of a role: several if racks have their own, or a role is split. */
    public List<Network> networks(NetworkRole role) {
        return networks.subList(
                firstNotBefore(networks, network -> network.role().compareTo(role)),
                firstNotBefore(networks, network -> network.role().compareTo(role) > 0 ? 0 : -1));
    }

    /** The index of the first item that does not come before what is looked for, in a list that is sorted accordingly. */
    private static <T> int firstNotBefore(List<T> sorted, ToIntFunction<T> comparison) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (comparison.applyAsInt(sorted.get(middle)) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    public boolean isManaged() {
        return kind == Kind.MANAGED;
    }

    /** Whether it is a management or regional cluster whose PXE has a network of its own. */
    public boolean hasSeparatePxe() {
        return !isManaged() && !networks(NetworkRole.PXE).isEmpty();
    }

    /** The networks that machines boot from. */
    public List<Network> pxeNetworks() {
        return networks.stream().filter(network -> network.role().isPxe()).toList();
    }

    /** The network that machines boot from, not counting those of racks. */
    public Optional<Network> pxeNetwork() {
        return pxeNetworks().stream()
                .filter(network -> network.rack().isEmpty())
                .findFirst();
    }

    /** The network of the API endpoint and of the management services, which racks share if there are any. */
    public Optional<Network> lcmNetwork() {
        return lcmNetworks().stream()
                .filter(network -> network.rack().isEmpty())
                .findFirst();
    }

    /** The networks that give nodes their primary address: one, unless racks have their own. */
    public List<Network> lcmNetworks() {
        return networks.stream().filter(network -> network.role().isLcm()).toList();
    }

    /** The network of the cluster that a route leads to, if hosts have addresses in it. */
    public Optional<Network> reachedBy(Route route) {
        return route.network().flatMap(this::network).filter(Network::isForHosts);
    }

    /** The files that state it: its own, its region's, its host layouts' and those of the networks that it has a share of. */
    public SortedSet<String> files() {
        return Stream.of(
                        Stream.of(origin, region.origin()),
                        hosts.stream().map(HostLayout::origin),
                        networks.stream().map(network -> network.origin().at("cidr")))
                .flatMap(origins -> origins)
                .flatMap(each -> each.file().stream())
                .map(SourceFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Pool> pool(String name) {
        int index = firstNotBefore(pools, pool -> pool.name().compareTo(name));
        return Optional.of(index)
                .filter(each -> each < pools.size())
                .map(pools::get)
                .filter(pool -> pool.name().equals(name));
    }

    /** Whether what is passed through says on which nodes MetalLB's speakers run. Source: MOSK, MetalLB settings of a cluster. */
    public boolean selectsSpeakers() {
        return raw.get("spec", "providerSpec", "value", "helmReleases").stream()
                .flatMap(releases -> releases instanceof ListNode list ? list.items().stream() : Stream.of())
                .anyMatch(release -> release instanceof MapNode map
                        && map.text("name").filter("metallb"::equals).isPresent()
                        && map.get("values", "speaker", "nodeSelector").isPresent());
    }
}
