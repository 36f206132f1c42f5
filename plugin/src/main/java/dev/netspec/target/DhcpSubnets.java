package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Range;
import dev.netspec.release.Feature;
import java.util.List;

/**
 * Subnets that machines get addresses from while they are provisioned. They name no cluster, since the product ignores it,
 * and no name servers, whose support it has not always had; the gateway becomes the machines' default route.
 */
final class DhcpSubnets {

    private DhcpSubnets() {}

    static List<Manifest> lower(Cluster cluster) {
        if (!cluster.region().release().has(Feature.DHCP_RANGE_SUBNET)) {
            return List.of();
        }
        return cluster
                .pxeNetwork()
                .filter(network -> !network.dhcp().isEmpty())
                .map(network -> ObjectBuilder.of(
                                SubnetMapping.KIND,
                                ObjectNames.dhcpSubnet(cluster, network),
                                cluster,
                                network.dhcp().get(0).origin())
                        .label(Labels.SVC_DHCP_RANGE, Labels.PRESENT)
                        .spec(HostSubnets.spec(network, network.dhcp(), false)))
                .stream()
                .toList();
    }

    /** The ranges that a Subnet gives to the network with the same CIDR; in all else it may differ from it. */
    static List<Range> lift(SubnetObject dhcp, Network network, Diagnostics.Collector out) {
        if (!dhcp.gateway().map(Address::ip).equals(network.gateway().map(Address::ip))) {
            out.add(Unmodelled.because(
                    dhcp.spec().at("gateway"),
                    "the gateway of " + dhcp.words() + " differs from that of network `" + network.name()
                            + "`, which is not modelled, so no rule looks at it"));
        }
        if (!dhcp.nameservers().isEmpty()) {
            out.add(Unmodelled.of(dhcp.spec().at("nameservers"), "`spec.nameservers` of " + dhcp.words()));
        }
        return dhcp.ranges();
    }
}
