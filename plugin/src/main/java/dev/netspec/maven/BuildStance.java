package dev.netspec.maven;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import dev.netspec.policy.Profile;
import dev.netspec.policy.Stance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/** What the POM and the command line state about severities. */
final class BuildStance {

    private BuildStance() {}

    /** @param profile its name */
    static Stance of(Optional<String> profile, Optional<FailOn> failOn, Map<String, String> severities)
            throws MojoFailureException {
        Map<String, Severity> read = new TreeMap<>();
        for (var each : new TreeMap<>(severities).entrySet()) {
            read.put(each.getKey(), severity(each.getKey(), each.getValue()));
        }
        Optional<Profile> stated = profile.isPresent() ? Optional.of(profile(profile.get())) : Optional.empty();
        return new Stance(stated, failOn.map(FailOn::severity), read);
    }

    private static Profile profile(String name) throws MojoFailureException {
        return Profile.named(name)
                .orElseThrow(() -> new MojoFailureException("netspec.profile is `" + name + "`, and netspec knows "
                        + Phrase.and(Profile.all().stream().map(Profile::name).toList())));
    }

    private static Severity severity(String id, String word) throws MojoFailureException {
        FindingPage page = FindingPage.find(id)
                .orElseThrow(() -> new MojoFailureException("the severities of the POM name `" + id
                        + "`, and no finding is called that" + meant(id, FindingPage.ids())));
        Severity severity = Arrays.stream(Severity.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("the severities of the POM give `" + id + "` the severity `"
                        + word + "`: write `note`, `warning` or `error`"));
        if (!page.mayBe(severity)) {
            throw new MojoFailureException("the severities of the POM make `" + id + "` a `" + word
                    + "`: it is an error, and errors cannot be lowered");
        }
        return severity;
    }

    private static String meant(String written, Collection<String> known) {
        return DidYouMean.nearest(written, known)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("; mvn netspec:explain lists them all");
    }
}
