package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;

/** The product announces the API endpoint by BGP from masters that stand in racks. */
final class RacksMissing extends ClusterRule {

    RacksMissing() {
        super("racks-missing", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.bgp()
                .filter(bgp -> cluster.racks().isEmpty())
                .ifPresent(bgp -> out.at(
                                bgp.origin(), "cluster `" + cluster.name() + "` announces by BGP and has no racks")
                        .fix("describe its racks, also if it is only one: `racks: {rack-1: {}}`"));
    }
}
