package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.NetworkModel;

/**
 * Looks for one defect. Implementations have no state. Netspec's own extend {@link BuiltInRule}, and most look at
 * one cluster at a time: {@link ClusterRule}.
 *
 * <p>Anybody may add rules: a class with a public constructor, named in
 * {@code META-INF/services/dev.netspec.rule.Rule} of a jar that is a dependency of the plugin. Its id should begin with a
 * word of its owner's, since netspec's own ids may become more: {@code acme-vlan-plan}. What explains it stands in the same
 * jar in {@code dev/netspec/finding/<id>.md}. {@link dev.netspec.fixture.RuleFixture} tests it.
 */
public interface Rule {

    /** The kebab-case id of its findings, which is also the name of its page; never renamed. */
    String id();

    /** The severity of its findings. */
    Severity severity();

    /**
     * Whether it goes only by what is there, so that what it finds stays a defect whatever else there may be. An error of such
     * a rule is looked for also in {@linkplain NetworkModel#fragments fragments} of clusters.
     */
    default boolean holdsInFragments() {
        return false;
    }

    /** Reports each occurrence of the defect, each with the values concerned. */
    void check(NetworkModel model, Findings out);
}
