package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.net.Ip;
import java.util.List;
import java.util.Optional;

/** Machines that boot in a network with a router learn of it from DHCP. */
final class DhcpGatewayMissing extends ObjectRule {

    DhcpGatewayMissing() {
        super("dhcp-gateway-missing", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .filter(subnet ->
                        subnet.has(Labels.SVC_DHCP_RANGE) && !subnet.spec().has("gateway"))
                .forEach(subnet -> beside(subnet, objects)
                        .ifPresent(other -> out.at(
                                        subnet.spec().origin(),
                                        "the " + subnet.words()
                                                + " has no `gateway`, and machines that boot from it no default route")
                                .note(
                                        "the " + other.words() + " of the same network has one",
                                        other.spec().keyOrigin("gateway"))
                                .fix("give it `gateway: "
                                        + other.gateway().map(Ip::toString).orElse("") + "`")));
    }

    /** A Subnet for the hosts of the same network, if all of these have a gateway. */
    private static Optional<Subnet> beside(Subnet dhcp, Objects objects) {
        List<Subnet> hosts = Subnet.in(objects)
                .filter(other -> !other.has(Labels.SVC_DHCP_RANGE) && !other.has(Labels.SVC_METALLB))
                .filter(other -> other.cidr().isPresent() && other.cidr().equals(dhcp.cidr()))
                .toList();
        return hosts.stream()
                .filter(any -> hosts.stream().allMatch(each -> each.gateway().isPresent()))
                .findFirst();
    }
}
