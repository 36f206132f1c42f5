package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.NetworkModel;

/** Looks for one defect. Implementations have no state. Most look at one cluster at a time: {@link ClusterRule}. */
public interface Rule {

    /** The kebab-case id of its findings, which is also the name of its page; never renamed. */
    String id();

    /** The severity of its findings. */
    Severity severity();

    /** Reports each occurrence of the defect, each with the values concerned. */
    void check(NetworkModel model, Findings out);
}
