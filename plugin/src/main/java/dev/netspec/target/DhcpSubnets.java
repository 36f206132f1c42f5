package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.Range;
import dev.netspec.release.Feature;
import java.util.List;
import java.util.Optional;

/**
 * Subnets that machines get addresses from while they are provisioned, which is the work of the management cluster. They
 * name no cluster, since the product ignores it, and no name servers, whose support it has not always had; the gateway becomes the machines' default route.
 */
final class DhcpSubnets {

    private DhcpSubnets() {}

    static List<Manifest> lower(Cluster cluster) {
        if (!cluster.region().release().has(Feature.DHCP_RANGE_SUBNET)) {
            return List.of();
        }
        return cluster.pxeNetworks().stream()
                .filter(network -> !network.dhcp().isEmpty())
                .map(network -> ObjectBuilder.of(
                                SubnetMapping.KIND,
                                ObjectNames.dhcpSubnet(cluster, network),
                                cluster,
                                network.dhcp().get(0).origin())
                        .forManagementCluster()
                        .label(Labels.SVC_DHCP_RANGE, Labels.PRESENT)
                        .spec(HostSubnets.spec(network, network.dhcp(), false)))
                .toList();
    }

    /** The ranges that a Subnet gives to the network with the same CIDR; in all else it may differ from it. */
    static List<Range> lift(SubnetObject dhcp, String network, Optional<Address> gateway, Diagnostics.Collector out) {
        if (dhcp.gateway().isPresent() && !dhcp.gateway().map(Address::ip).equals(gateway.map(Address::ip))) {
            out.add(Unmodelled.because(
                    dhcp.spec().at("gateway"),
                    "the gateway of " + dhcp.words() + " differs from that of network `" + network
                            + "`, which is not modelled, so no rule looks at it"));
        }
        return ranges(dhcp);
    }

    /** The product reads them from {@code includeRanges} only. */
    static List<Range> ranges(SubnetObject dhcp) {
        return dhcp.manifest().spec().has("includeRanges") ? dhcp.ranges() : List.of();
    }
}
