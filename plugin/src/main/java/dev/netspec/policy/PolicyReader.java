package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.review.Risk;
import dev.netspec.spec.PolicySpec;
import dev.netspec.spec.PolicySpec.SeveritySpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a spec states about severities. What cannot be is reported and left out. */
final class PolicyReader {

    private PolicyReader() {}

    /** @param policies all of the spec; the first counts */
    static Stance read(List<PolicySpec> policies, Diagnostics.Collector out) {
        policies.stream()
                .skip(1)
                .forEach(more -> out.add(Diagnostic.error(
                                "policy-repeated",
                                more.name().origin(),
                                "`" + more.name().value() + "` is a second policy")
                        .note("the first stands", policies.get(0).name().origin())
                        .fix("put all of it into one document")));
        return policies.stream()
                .findFirst()
                .map(policy -> new Stance(
                        policy.profile().flatMap(Profile::named),
                        policy.failOn(),
                        severities(policy, out),
                        changes(policy)))
                .orElse(Stance.NONE);
    }

    private static ChangeStance changes(PolicySpec policy) {
        return new ChangeStance(policy.failOnRisk().map(Risk::of), policy.maxDeletions(), policy.onlyNew(), Set.of());
    }

    private static Map<String, Severity> severities(PolicySpec policy, Diagnostics.Collector out) {
        Map<String, Severity> severities = new TreeMap<>();
        for (SeveritySpec each : policy.severities()) {
            KnownIds.page(each.id(), out).ifPresent(page -> {
                if (page.mayBe(each.severity())) {
                    severities.put(page.id(), each.severity());
                } else {
                    out.add(lowered(each));
                }
            });
        }
        return severities;
    }

    private static Diagnostic lowered(SeveritySpec each) {
        return Diagnostic.error(
                        "error-lowered",
                        each.id().origin(),
                        "`" + each.id().value() + "` is an error, and no `"
                                + each.severity().word() + "` can be made of it")
                .fix("remove the line, and mend what is found");
    }
}
