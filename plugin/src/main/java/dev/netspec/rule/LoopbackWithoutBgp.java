package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Interface;

/** The API endpoint is an address of masters only where they announce it by BGP. */
final class LoopbackWithoutBgp extends ClusterRule {

    LoopbackWithoutBgp() {
        super("loopback-without-bgp", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.bgp().isEmpty()) {
            cluster.hosts().stream()
                    .flatMap(layout -> layout.interfaces().stream())
                    .filter(Interface.Loopback.class::isInstance)
                    .forEach(each -> out.at(
                                    each.origin(),
                                    "`lo` has the address of the API endpoint, which cluster `" + cluster.name()
                                            + "` does not announce by BGP")
                            .fix("remove `cluster_api_lb_ip`, or let the cluster announce its endpoint by BGP"));
        }
    }
}
