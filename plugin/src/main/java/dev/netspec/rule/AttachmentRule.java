package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;

/** A rule about the networks that hosts of a cluster are to be attached to. One that is marked for deletion is none of them. */
abstract class AttachmentRule extends BuiltInRule {

    AttachmentRule(String id, Severity severity) {
        super(id, severity);
    }

    public abstract void check(Cluster cluster, Findings out);

    @Override
    public final void check(NetworkModel model, Findings out) {
        model.inService().clusters().forEach(cluster -> check(cluster, out));
    }
}
