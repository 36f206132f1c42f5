package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;

/** Who asks the name servers of a network wants it to have some. */
final class NameServersMissing extends LayoutRule {

    NameServersMissing() {
        super("name-servers-missing", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Interface each : layout.interfaces()) {
            each.addressing()
                    .filter(Interface.Addressing::nameservers)
                    .flatMap(addressing -> cluster.network(addressing.network()))
                    .filter(network -> network.nameservers().isEmpty() && !areStated(network))
                    .ifPresent(network -> out.at(
                                    each.origin().at("nameservers"),
                                    "`" + each.name() + "` takes the name servers of network `" + network.name()
                                            + "`, which has none")
                            .note("network `" + network.name() + "` is stated", network.origin())
                            .fix("give the network `nameservers`, or take them from another network"));
        }
    }

    /** What was stated and is no address has a finding of its own. */
    private static boolean areStated(Network network) {
        return network.origin().has("nameservers");
    }
}
