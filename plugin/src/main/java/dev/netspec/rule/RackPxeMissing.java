package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where racks boot from provisioning segments of their own, each has one. */
final class RackPxeMissing extends AttachmentRule {

    RackPxeMissing() {
        super("rack-pxe-missing", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        List<Network> segments = cluster.pxeNetworks();
        boolean isPerRack = !segments.isEmpty()
                && segments.stream().allMatch(network -> network.rack().isPresent());
        Set<String> served =
                segments.stream().flatMap(network -> network.rack().stream()).collect(Collectors.toSet());
        cluster.racks().stream()
                .filter(rack -> isPerRack && !served.contains(rack.name()))
                .forEach(rack -> out.at(
                                rack.origin(),
                                "rack `" + rack.name()
                                        + "` has no network that its machines boot from, as other racks have")
                        .note("another rack has one", segments.get(0).origin())
                        .fix("give it a network `pxe` with a `dhcp` range and the relay as `gateway`"));
    }
}
