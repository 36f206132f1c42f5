package dev.netspec.review;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Scope;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Set;

/**
 * Says what is wrong with a change though nothing is wrong with the spec that it leads to. Of each change at most one
 * thing is said, and nothing if somebody answers for it; that something goes without having been marked is said anyway.
 */
public final class ChangeRules {

    private final Limits limits;
    private final Set<String> answeredFor;
    private final Approvals approvals;
    private final Diagnostics.Collector out;

    private ChangeRules(Limits limits, Set<String> answeredFor, Approvals approvals, Diagnostics.Collector out) {
        this.limits = limits;
        this.answeredFor = answeredFor;
        this.approvals = approvals;
        this.out = out;
    }

    /**
     * Looks at each change.
     *
     * @param changes of the spec, between the two states
     * @param answeredFor names of clusters that may lose what was not marked
     */
    public static void check(
            List<NetworkChange> changes,
            State before,
            State after,
            Limits limits,
            Set<String> answeredFor,
            Diagnostics.Collector out) {
        Approvals approvals = new Approvals(before.approved(), after.approved());
        changes.forEach(new ChangeRules(limits, answeredFor, approvals, out)::check);
        approvals.report(out);
        Deletions.check(before, after, limits, out);
    }

    private void check(NetworkChange change) {
        boolean isApproved = approvals.use(change);
        if (!isApproved
                && limits.failOnRisk()
                        .filter(least -> change.risk().compareTo(least) >= 0)
                        .isPresent()) {
            out.add(Diagnostic.error(
                            "change-not-approved",
                            change.at(),
                            change.sentence() + ", which is " + change.risk().word() + " and not approved")
                    .note(change.reason(), Origin.NONE)
                    .fix("let somebody answer for it in one of the documents: " + Approvals.line(change)));
        } else if (change.ground() == Ground.DELETED || change.ground() == Ground.RENAMED) {
            unmarked(change);
        } else if (!isApproved) {
            warn(change);
        }
    }

    private void unmarked(NetworkChange change) {
        if (change.cluster().map(Scope::cluster).filter(answeredFor::contains).isEmpty()) {
            out.add(Diagnostic.error(
                            "deleted-without-tombstone",
                            change.at(),
                            change.sentence() + ", and was not marked for deletion before")
                    .fix(
                            change.kind() == ChangeKind.RACK_REMOVED
                                    ? "put it back, name its Rack in a document of kind Retirement, and take both out with"
                                            + " a later change"
                                    : "put it back with `retired: {since: <date>, reason: <why>}`, and take it out with a"
                                            + " later change"));
        }
    }

    private void warn(NetworkChange change) {
        switch (change.ground()) {
            case FIXED_BY_PRODUCT, FIXED_BY_IDENTITY, DOWNGRADE ->
                out.add(Diagnostic.warning("immutable-changed", change.at(), change.sentence())
                        .note(change.reason(), Origin.NONE)
                        .fix("take the change back, or approve it once the product has been made ready: "
                                + Approvals.line(change)));
            case SERVICES_LOSE_ADDRESSES, HOSTS_LOSE_ADDRESSES, RENUMBERED ->
                out.add(Diagnostic.warning("addresses-taken-back", change.at(), change.sentence())
                        .note(change.reason(), Origin.NONE)
                        .fix("make sure that none of them is in use, then approve the change: "
                                + Approvals.line(change)));
            case TEMPLATE_IN_USE, OTHER_TEMPLATE ->
                out.add(Diagnostic.warning("template-in-use-changed", change.at(), change.sentence())
                        .note(change.reason(), Origin.NONE)
                        .fix("plan a maintenance window, then approve the change: " + Approvals.line(change)));
            default -> {}
        }
    }
}
