package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;

/**
 * A rule about how hosts are attached. Clusters and roles may share what a layout was made from, so messages name the
 * interfaces and networks but not the layout: one mistake then stays one finding.
 */
abstract class LayoutRule extends AttachmentRule {

    LayoutRule(String id, Severity severity) {
        super(id, severity);
    }

    public abstract void check(HostLayout layout, Cluster cluster, Findings out);

    @Override
    public final void check(Cluster cluster, Findings out) {
        cluster.hosts().forEach(layout -> check(layout, cluster, out));
    }
}
