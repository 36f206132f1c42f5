package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import java.util.Set;
import java.util.stream.Collectors;

/** Where racks boot from provisioning segments of their own, each has one. */
final class RackPxeMissing extends AttachmentRule {

    RackPxeMissing() {
        super("rack-pxe-missing", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        boolean isPerRack = !cluster.pxeNetworks().isEmpty()
                && cluster.pxeNetworks().stream()
                        .allMatch(network -> network.rack().isPresent());
        Set<String> served = cluster.pxeNetworks().stream()
                .flatMap(network -> network.rack().stream())
                .collect(Collectors.toSet());
        cluster.racks().stream()
                .filter(rack -> isPerRack && !served.contains(rack.name()))
                .forEach(rack -> out.at(
                                rack.origin(),
                                "rack `" + rack.name()
                                        + "` has no network that its machines boot from, as other racks have")
                        .note(
                                "another rack has one",
                                cluster.pxeNetworks().get(0).origin())
                        .fix("give it a network `pxe` with a `dhcp` range and the relay as `gateway`"));
    }
}
