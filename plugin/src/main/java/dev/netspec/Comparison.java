package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diff.Diff;
import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import dev.netspec.diff.Side;
import dev.netspec.drift.Removals;
import dev.netspec.policy.ChangeStance;
import dev.netspec.review.ChangeRules;
import dev.netspec.review.Changes;
import dev.netspec.review.Limits;
import dev.netspec.review.NetworkChange;
import dev.netspec.review.Review;
import dev.netspec.review.State;
import dev.netspec.review.Upgrade;
import dev.netspec.secret.Secrets;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The comparison with a base. A cluster that is known only in part on a side is left out of it, and so is one that a side with
 * errors does not know: nobody can say whether it comes, goes or could not be read. What rules find wrong is compared.
 */
final class Comparison {

    /** How many errors of a base are named. */
    private static final int NAMED = 3;

    private final Base base;
    private final Optional<Attempt> before;

    private Comparison(Base base, Optional<Attempt> before) {
        this.base = base;
        this.before = before;
    }

    static Comparison with(Base base, CompileRequest request) {
        return new Comparison(
                base,
                base.unreadable().isEmpty()
                        ? Optional.of(Attempt.of(request.with(base.spec()), true, Known.NOTHING))
                        : Optional.empty());
    }

    /** What the base has of findings. */
    Known known() {
        return before.map(Attempt::findings).map(Known::of).orElse(Known.NOTHING);
    }

    /**
     * What there is to say of a comparison.
     *
     * @param review absent if the base cannot be read
     * @param findings before the policy has a say
     */
    record Outcome(Optional<Review> review, Diagnostics findings) {}

    Outcome with(Attempt after) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Optional<Review> review = before.map(then -> review(then, after, out));
        if (review.map(Comparison::lacksOfBase).orElse(true)) {
            faults().forEach(out::add);
        }
        if (base.spec().isEmpty() && base.unreadable().isEmpty()) {
            out.add(empty());
        }
        return new Outcome(review, out.toDiagnostics());
    }

    private static boolean lacksOfBase(Review review) {
        return review.leftOut().stream().anyMatch(LeftOut::before);
    }

    private Diagnostic empty() {
        return new Diagnostic(
                        "base-empty",
                        Severity.NOTE,
                        Origin.NONE,
                        "`" + base.name() + "` has no spec, so all of this one counts as new")
                .fix("name another base, unless this spec is new");
    }

    private List<Diagnostic> faults() {
        List<Diagnostic> errors =
                before.map(Attempt::errors).orElse(base.unreadable().asList());
        String message = before.isPresent()
                ? "the spec of `" + base.name() + "` has " + Phrase.count(errors.size(), "error")
                        + ", and what they are in is not compared"
                : "not all files of `" + base.name() + "` can be read, so nothing is compared";
        return errors.isEmpty() ? List.of() : List.of(faulty(message, errors));
    }

    /** The places of errors are in the files of the base: in those of today, something else may stand there. */
    private Diagnostic faulty(String message, List<Diagnostic> errors) {
        Diagnostic finding = Diagnostic.warning("base-faulty", Origin.NONE, message)
                .fix("mend `" + base.name() + "` first, or read all the more closely what changes");
        for (Diagnostic error : errors.subList(0, Math.min(NAMED, errors.size()))) {
            finding = finding.note(
                    "`" + base.name() + "` has " + Severity.ERROR.word() + "[" + error.id() + "]"
                            + (error.at().isKnown() ? " at " + error.at() : "") + ": " + error.message(),
                    Origin.NONE);
        }
        return errors.size() <= NAMED ? finding : finding.note("and " + (errors.size() - NAMED) + " more", Origin.NONE);
    }

    /** Absent if the base cannot be read. */
    Optional<Past> past() {
        return before.map(then -> new Past(base, then.model(), then.policy()));
    }

    /** The findings where a reviewer of the change sees them. */
    Diagnostics place(Diagnostics findings) {
        return Sides.touchedFirst(findings, base.changed());
    }

    private Review review(Attempt then, Attempt after, Diagnostics.Collector out) {
        Set<Scope> compared = new TreeSet<>(then.clusters());
        compared.addAll(after.clusters());
        List<LeftOut> leftOut = compared.stream()
                .map(cluster ->
                        new LeftOut(cluster, then.mayMislead(cluster), after.mayMislead(cluster), Optional.empty()))
                .filter(each -> each.before() || each.after())
                .toList();
        leftOut.forEach(each -> compared.remove(each.cluster()));
        State earlier = then.state(compared);
        State later = after.state(compared);
        List<NetworkChange> changes = Changes.between(earlier.model(), later.model());
        Map<String, Set<String>> unmarked = Unmarked.between(earlier.model(), later.model());
        Set<String> deletable = after.policy().changes().deletable();
        ChangeRules.check(
                changes, earlier, later, limits(after.policy().changes()), answeredFor(unmarked, deletable), out);
        removals(unmarked, deletable, after).forEach(out::add);
        return new Review(
                base.name(), masked(changes, after.secrets()), masked(upgrade(earlier), after.secrets()), leftOut);
    }

    /** The clusters all of whose objects that go somebody wants deleted. */
    private static Set<String> answeredFor(Map<String, Set<String>> unmarked, Set<String> deletable) {
        return unmarked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() && deletable.containsAll(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What goes with a thing that was not marked has been said of that. */
    private Diagnostics removals(Map<String, Set<String>> unmarked, Set<String> deletable, Attempt after) {
        Removals removals = Removals.between(base.rendered(), after.manifests()).of(each -> !after.mayMislead(each));
        Removals unsaid = removals.without(deletable);
        for (Set<String> said : unmarked.values()) {
            unsaid = unsaid.without(said);
        }
        return removals.unknown(deletable).plus(unsaid.findings());
    }

    private static Limits limits(ChangeStance stated) {
        return new Limits(
                stated.failOnRisk(), stated.maxDeletions().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    /** What was committed with the base need not be what this netspec makes of it. */
    private List<NetworkChange> upgrade(State earlier) {
        if (base.rendered().isEmpty()) {
            return List.of();
        }
        Set<Scope> compared =
                earlier.model().clusters().stream().map(Attempt::scope).collect(Collectors.toSet());
        Diff diff = Diff.between(
                new Side(base.rendered(), Diagnostics.NONE), new Side(earlier.manifests(), Diagnostics.NONE));
        return Upgrade.of(diff).stream()
                .filter(change -> change.cluster().filter(compared::contains).isPresent())
                .toList();
    }

    private static List<NetworkChange> masked(List<NetworkChange> changes, Secrets secrets) {
        return changes.stream()
                .map(change -> new NetworkChange(
                        change.cluster(),
                        change.kind(),
                        secrets.mask(change.sentence()),
                        change.ground(),
                        change.impact(),
                        secrets.mask(change.at())))
                .toList();
    }
}
