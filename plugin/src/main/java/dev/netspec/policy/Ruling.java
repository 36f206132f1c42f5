package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One pass over findings: what becomes of each, and which exceptions and entries of the baseline that took. */
final class Ruling {

    private final Severities severities;
    private final List<Acceptance> acceptances;
    private final Baseline baseline;
    private final Predicate<Diagnostic> known;
    private final LocalDate today;
    private final Documents documents;
    private final Set<Acceptance> used = new HashSet<>();
    private final Map<Acceptance, Diagnostic> expired = new HashMap<>();
    private final Map<Baseline.Key, Integer> found = new HashMap<>();

    Ruling(
            Severities severities,
            List<Acceptance> acceptances,
            Baseline baseline,
            Predicate<Diagnostic> known,
            LocalDate today,
            Documents documents) {
        this.severities = severities;
        this.acceptances = acceptances;
        this.baseline = baseline;
        this.known = known;
        this.today = today;
        this.documents = documents;
    }

    Diagnostic on(Diagnostic raw) {
        Diagnostic finding = raw.as(severities.of(raw.id(), raw.severity()));
        Optional<Subject> subject = documents.at(finding.at());
        Optional<Acceptance> acceptance =
                finding.severity() == Severity.ERROR ? Optional.empty() : acceptance(finding, subject);
        Diagnostic ruled = acceptance
                .map(exception -> exception.accept(finding))
                .or(() -> subject.flatMap(about -> baseline.find(new Baseline.Key(about, finding.id())))
                        .map(entry -> known(finding, entry)))
                .orElse(finding);
        return ruled.isOpen() && known.test(raw)
                ? ruled.standing(Standing.KNOWN).note("it is not new: the base has it too", Origin.NONE)
                : ruled;
    }

    private Optional<Acceptance> acceptance(Diagnostic finding, Optional<Subject> subject) {
        List<Acceptance> valid = new ArrayList<>();
        for (Acceptance each : acceptances) {
            if (each.covers(finding, subject)) {
                if (each.hasEnded(today)) {
                    expired.putIfAbsent(each, finding);
                } else {
                    valid.add(each);
                }
            }
        }
        used.addAll(valid);
        return valid.stream().findFirst();
    }

    private Diagnostic known(Diagnostic finding, Baseline.Entry entry) {
        int number = found.merge(entry.key(), 1, Integer::sum);
        return number <= entry.count()
                ? finding.standing(Standing.BASELINE).note("it is in the baseline", entry.origin())
                : finding.note(
                        "the baseline has `" + entry.count() + "` of these, and this is one more", entry.origin());
    }

    /** What is wrong with the exceptions and entries that this pass was about. */
    Diagnostics complaints() {
        List<Diagnostic> complaints = new ArrayList<>();
        for (Acceptance each : acceptances) {
            Optional<Diagnostic> open = Optional.ofNullable(expired.get(each));
            if (open.isPresent()) {
                complaints.add(each.expired(open.get()));
            } else if (!used.contains(each)) {
                complaints.add(each.unused());
            }
        }
        for (Baseline.Entry entry : baseline.entries()) {
            int left = found.getOrDefault(entry.key(), 0);
            if (left < entry.count()) {
                complaints.add(entry.stale(left));
            }
        }
        return Diagnostics.of(complaints.stream()
                .map(each -> each.as(severities.of(each.id(), each.severity())))
                .toList());
    }
}
