package dev.netspec.policy;

import dev.netspec.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What one of the two that may have a say, the POM or the spec, states about severities. What it states by name stands
 * above its own profile; who states a profile has a say on every finding.
 *
 * @param failOn the least severity that fails a build
 * @param severities by the id of a finding
 */
public record Stance(
        Optional<Profile> profile, Optional<Severity> failOn, Map<String, Severity> severities, ChangeStance changes) {

    public static final Stance NONE = new Stance(Optional.empty(), Optional.empty(), Map.of());

    public Stance {
        severities = Map.copyOf(severities);
    }

    /** Without a say on changes. */
    public Stance(Optional<Profile> profile, Optional<Severity> failOn, Map<String, Severity> severities) {
        this(profile, failOn, severities, ChangeStance.NONE);
    }

    /**
     * Its say on a finding; empty if it has none.
     *
     * @param own the severity that the finding's page states
     */
    Optional<Severity> severity(String id, Severity own) {
        return Optional.ofNullable(severities.get(id))
                .or(() -> profile.map(each -> each.severities().getOrDefault(id, own)));
    }

    Optional<Severity> threshold() {
        return failOn.or(() -> profile.map(Profile::failOn));
    }
}
