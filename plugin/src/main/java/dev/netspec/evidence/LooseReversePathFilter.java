package dev.netspec.evidence;

import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.release.Feature;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What to put in a BareMetalHostProfile, an object that netspec does not own, so that hosts with two networks accept
 * answers that come back another way. Source: MCC, Separate PXE and management networks, Bootstrap v2; the values are
 * recollection.
 */
final class LooseReversePathFilter {

    private LooseReversePathFilter() {}

    /** Empty if the release or the networks do not ask for it. */
    static String section(Cluster cluster) {
        return cluster.hasSeparatePxe() && cluster.region().release().has(Feature.LOOSE_REVERSE_PATH_FILTER)
                ? """

                ## Loose reverse-path filtering

                Mirantis asks for it on hosts with separate PXE and management networks, where an answer may come back through
                the other network. It is set in `spec.kernelParameters.sysctl` of the hosts' BareMetalHostProfile, which netspec
                does not write. Recommended by Mirantis; the values are unconfirmed.
                """
                        + cluster.hosts().stream()
                                .map(layout -> values(layout, networks(cluster)))
                                .collect(Collectors.joining())
                : "";
    }

    private static String values(HostLayout layout, List<Network> networks) {
        return "\nHosts with L2Template `" + layout.name() + "`:\n\n```yaml\n"
                + networks.stream()
                        .flatMap(network -> layout.carrying(network).stream())
                        .map(carrier -> "net.ipv4.conf." + deviceName(carrier, layout) + ".rp_filter: \"2\"\n")
                        .distinct()
                        .collect(Collectors.joining())
                + "```\n";
    }

    private static List<Network> networks(Cluster cluster) {
        return cluster.networks().stream()
                .filter(network -> network.role() == NetworkRole.PXE || network.role() == NetworkRole.MANAGEMENT)
                .toList();
    }

    /** As a sysctl key has it, where a dot would separate. */
    private static String deviceName(Interface carrier, HostLayout layout) {
        return layout.deviceName(carrier)
                .map(name -> name.replace('.', '/'))
                .orElse("<name of " + carrier.name().toUpperCase(Locale.ROOT) + ">");
    }
}
