package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import dev.netspec.source.Origin;
import dev.netspec.spec.Spec;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How seriously findings are taken: the POM and the spec each state severities, and the stricter wins; the spec accepts
 * warnings with a reason; the baseline knows what was there before. An error is never accepted and never lowered.
 *
 * <p>It is applied once all findings are there and before anybody asks whether there are errors, so that whoever asks
 * gets the same answer.
 */
public final class Policy {

    private static final Predicate<Diagnostic> NOTHING = finding -> false;

    private final Documents spec;
    private final Severities severities;
    private final List<Acceptance> acceptances;
    private final Baseline baseline;
    private final LocalDate today;
    private final boolean isRehearsal;
    private final UnaryOperator<Diagnostics> mask;

    private Policy(
            Documents spec,
            Severities severities,
            List<Acceptance> acceptances,
            Baseline baseline,
            LocalDate today,
            boolean isRehearsal,
            UnaryOperator<Diagnostics> mask) {
        this.spec = spec;
        this.severities = severities;
        this.acceptances = acceptances;
        this.baseline = baseline;
        this.today = today;
        this.isRehearsal = isRehearsal;
        this.mask = mask;
    }

    /**
     * @param isRehearsal whether the findings are of another release than the spec states; then it is no fault of an
     *     exception that it is not used
     * @param mask takes out of findings what nobody may see
     * @param out gets what is wrong with the policy itself
     */
    public static Policy of(
            Spec spec, Terms terms, boolean isRehearsal, UnaryOperator<Diagnostics> mask, Diagnostics.Collector out) {
        Severities severities = new Severities(terms.build(), PolicyReader.read(spec.policies(), out));
        Documents documents = Documents.of(spec.documents());
        return new Policy(
                documents,
                severities,
                new AcceptanceReader(spec, documents, severities, out).read(),
                terms.baseline().map(file -> BaselineReader.read(file, out)).orElse(Baseline.EMPTY),
                terms.today(),
                isRehearsal,
                mask);
    }

    /** The least severity that fails a build. */
    public Severity failOn() {
        return severities.failOn();
    }

    /** What is stated about changes in comparison with a base. */
    public ChangeStance changes() {
        return severities.changes();
    }

    /** What becomes of findings in the spec, and what is wrong with the exceptions from them. */
    public Diagnostics ofSpec(Diagnostics findings) {
        return ofSpec(findings, NOTHING);
    }

    /** @param known which of the findings a base has too */
    public Diagnostics ofSpec(Diagnostics findings, Predicate<Diagnostic> known) {
        return rule(findings, spec, true, known);
    }

    /** What becomes of findings in committed files, and what is wrong with the exceptions from them. */
    public Diagnostics ofManifests(Diagnostics findings, Documents manifests) {
        return ofManifests(findings, manifests, NOTHING);
    }

    /** @param known which of the findings a base has too */
    public Diagnostics ofManifests(Diagnostics findings, Documents manifests, Predicate<Diagnostic> known) {
        return rule(findings, manifests, false, known);
    }

    /**
     * Errors may hide what else there is, and then nobody can say that an exception is not needed.
     *
     * @param isSpec whether the findings are those of the spec
     */
    private Diagnostics rule(Diagnostics findings, Documents documents, boolean isSpec, Predicate<Diagnostic> known) {
        Ruling ruling = new Ruling(
                severities,
                acceptances.stream()
                        .filter(each -> each.target().isSpec() == isSpec)
                        .toList(),
                baseline.about(isSpec),
                severities.changes().onlyNew().orElse(false) ? known.and(Policy::mayPass) : NOTHING,
                today,
                documents);
        Diagnostics judged =
                Diagnostics.of(findings.asList().stream().map(ruling::on).toList());
        return mask.apply(isRehearsal || judged.hasErrors() ? judged : judged.plus(ruling.complaints()));
    }

    /** The baseline that would let all open findings of a spec pass that may be in one. */
    public Baseline baselineOfSpec(Diagnostics judged) {
        return baseline(judged, spec);
    }

    /** Whether a finding may be let pass because it was there before: not if something would refuse what comes of it. */
    private static boolean mayPass(Diagnostic finding) {
        return FindingPage.find(finding.id())
                .filter(page -> page.neverInBaseline().isEmpty())
                .isPresent();
    }

    /** The baseline that would let all open findings of manifests pass that may be in one. */
    public static Baseline baseline(Diagnostics judged, Documents documents) {
        return Baseline.of(judged.asList().stream()
                .filter(Diagnostic::isOpen)
                .filter(Policy::mayPass)
                .flatMap(finding -> documents.at(finding.at()).stream()
                        .map(subject -> new Baseline.Entry(new Baseline.Key(subject, finding.id()), 1, Origin.NONE)))
                .toList());
    }
}
