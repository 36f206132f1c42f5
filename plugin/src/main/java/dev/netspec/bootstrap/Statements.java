package dev.netspec.bootstrap;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * Which fact of which network a scalar of a cluster's objects states. Told by the kind of field and by the value, so it
 * holds in each era, wherever a release wants the value written.
 */
record Statements(Cluster cluster) {

    private static final String POOL_OF_HELM_VALUES =
            ".spec.providerSpec.value.helmReleases.values.configInline.address-pools.addresses";
    private static final String POOL_OF_METALLB_CONFIG = ".spec.ipAddressPools.spec.addresses";

    record Statement(NetworkRole network, Fact fact) {}

    /** @param path as {@link Scalars} gives it */
    Optional<Statement> at(Manifest manifest, String path, ScalarNode scalar) {
        return switch (path) {
            case ".spec.cidr" -> of(manifest, Fact.CIDR);
            case ".spec.gateway" -> of(manifest, Fact.GATEWAY);
            case ".spec.nameservers" -> of(manifest, Fact.NAMESERVERS);
            case ".spec.includeRanges" -> AddressRange.parse(scalar.text()).flatMap(this::ofRange);
            case ".spec.providerSpec.value.loadBalancerHost" ->
                cluster.lcmNetwork().map(network -> new Statement(network.role(), Fact.API_ENDPOINT));
            case POOL_OF_HELM_VALUES, POOL_OF_METALLB_CONFIG ->
                AddressRange.parsePoolAddress(scalar.text()).flatMap(this::ofPool);
            default -> Optional.empty();
        };
    }

    private Optional<Statement> of(Manifest subnet, Fact fact) {
        return subnet.spec()
                .text("cidr")
                .flatMap(cidr -> cluster.networks().stream()
                        .filter(network -> network.cidr().toString().equals(cidr))
                        .findFirst())
                .map(network -> new Statement(network.role(), fact));
    }

    private Optional<Statement> ofRange(AddressRange range) {
        for (Network network : cluster.networks()) {
            if (holds(network.hosts(), range)) {
                return Optional.of(new Statement(network.role(), Fact.HOSTS));
            }
            if (holds(network.dhcp(), range)) {
                return Optional.of(new Statement(network.role(), Fact.DHCP));
            }
        }
        return ofPool(range);
    }

    private Optional<Statement> ofPool(AddressRange range) {
        return cluster.pools().stream()
                .filter(pool -> holds(pool.ranges(), range))
                .flatMap(pool -> pool.network().flatMap(cluster::network).stream()
                        .map(network -> new Statement(network.role(), factOf(pool))))
                .findFirst();
    }

    private static Fact factOf(Pool pool) {
        return pool.name().equals(Pool.DEFAULT) || pool.name().equals(Pool.SERVICES_PXE)
                ? Fact.LOAD_BALANCER
                : Fact.POOL;
    }

    private static boolean holds(List<Range> ranges, AddressRange range) {
        return ranges.stream().anyMatch(each -> each.addresses().equals(range));
    }
}
