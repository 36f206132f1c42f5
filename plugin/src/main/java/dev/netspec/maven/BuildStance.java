package dev.netspec.maven;

import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import dev.netspec.policy.ChangeStance;
import dev.netspec.policy.Profile;
import dev.netspec.policy.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/** Reads what the POM and the command line state about severities, and tells all that is wrong with it at once. */
final class BuildStance {

    private static final Choice<Profile> PROFILE = new Choice<>(Profile.all(), Profile::name);

    private final List<String> mistakes = new ArrayList<>();

    private BuildStance() {}

    /**
     * Reads them.
     *
     * @param profile its name
     * @param failOn a severity
     * @param severities by the ids of findings; Maven has none for an empty element
     * @param changes what is stated about them
     */
    static Stance of(
            Optional<String> profile, Optional<String> failOn, Map<String, String> severities, ChangeStance changes)
            throws MojoFailureException {
        BuildStance reading = new BuildStance();
        Stance stance = new Stance(
                profile.flatMap(name -> reading.choose(PROFILE, "netspec.profile", name)),
                failOn.flatMap(word -> reading.choose(Choice.SEVERITY, "netspec.failOn", word)),
                reading.severities(severities),
                changes);
        if (!reading.mistakes.isEmpty()) {
            throw new MojoFailureException(String.join("\n", reading.mistakes));
        }
        return stance;
    }

    private Map<String, Severity> severities(Map<String, String> written) {
        Map<String, Severity> read = new TreeMap<>();
        new TreeMap<>(written).forEach((id, word) -> {
            Optional<FindingPage> page = FindingPage.find(id);
            if (page.isEmpty()) {
                mistakes.add("severities: " + KnownFinding.refusal(id));
            }
            String parameter = "severities: `" + id + "`";
            choose(Choice.SEVERITY, parameter, Objects.toString(word, "")).ifPresent(severity -> {
                if (page.isPresent() && !page.get().mayBe(severity)) {
                    mistakes.add(
                            parameter + " is `" + severity.word() + "`: it is an error, and errors cannot be lowered");
                }
                read.put(id, severity);
            });
        });
        return read;
    }

    private <T> Optional<T> choose(Choice<T> choice, String parameter, String written) {
        Optional<T> chosen = choice.find(written);
        if (chosen.isEmpty()) {
            mistakes.add(choice.refusal(parameter, written));
        }
        return chosen;
    }
}
