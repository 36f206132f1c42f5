package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import java.util.List;

/** BGP announces the API endpoint from the masters, so the cluster must say which hosts these are, and in which rack. */
final class ControlPlaneMissing extends ClusterRule {

    ControlPlaneMissing() {
        super("control-plane-missing", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.bgp().isEmpty()
                || !cluster.knowsAllHosts()
                || cluster.hosts().isEmpty()) {
            return;
        }
        List<HostLayout> masters =
                cluster.hosts().stream().filter(HostLayout::isControlPlane).toList();
        if (masters.isEmpty()) {
            out.at(
                            cluster.origin().at("machines"),
                            "no role of cluster `" + cluster.name()
                                    + "` is its control plane, which announces the API endpoint by BGP")
                    .fix("say `controlPlane: true` at the role of the masters");
        }
    }
}
