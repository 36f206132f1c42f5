package dev.netspec.model;

import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cluster and its networks: the unit that everything else hangs on.
 *
 * @param namespace of its objects on the management cluster; {@code default} for a management cluster
 * @param managementCluster the cluster whose API its objects are applied to; its own name if it is one
 * @param networks one per role, in the order of the roles
 * @param pools by name; the same name twice is a fault that a rule reports
 * @param apiEndpoint the address of the Kubernetes API
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
        KubernetesNetwork kubernetes,
        MetalLbStyle metallbStyle,
        List<HostLayout> hosts,
        Optional<SeedNode> seedNode,
        MapNode raw,
        Origin origin) {

    /** What a cluster is for. */
    public enum Kind {
        MANAGEMENT("management cluster"),
        REGIONAL("regional cluster");

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
        networks = networks.stream().sorted(Comparator.comparing(Network::role)).toList();
        pools = pools.stream().sorted(Comparator.comparing(Pool::name)).toList();
        hosts = List.copyOf(hosts);
    }

    public Optional<Network> network(NetworkRole role) {
        return networks.stream().filter(network -> network.role() == role).findFirst();
    }

    /** Whether PXE has a network of its own. */
    public boolean hasSeparatePxe() {
        return network(NetworkRole.PXE).isPresent();
    }

    /** The network that machines boot from: its own, or the combined one. */
    public Optional<Network> pxeNetwork() {
        return networks.stream().filter(network -> network.role().isPxe()).findFirst();
    }

    /** The network of the API endpoint and of pool {@code default}: its own, or the combined one. */
    public Optional<Network> managementNetwork() {
        return networks.stream()
                .filter(network -> network.role().isManagement())
                .findFirst();
    }

    /** The files that state it: its own, its region's and its host layouts'. */
    public SortedSet<String> files() {
        return Stream.concat(Stream.of(origin, region.origin()), hosts.stream().map(HostLayout::origin))
                .flatMap(each -> each.file().stream())
                .map(SourceFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Pool> pool(String name) {
        return pools.stream().filter(pool -> pool.name().equals(name)).findFirst();
    }
}
