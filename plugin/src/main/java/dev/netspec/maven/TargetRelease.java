package dev.netspec.maven;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** The release that a parameter names. */
final class TargetRelease {

    private TargetRelease() {}

    static Release named(String parameter, String name) throws MojoFailureException {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.find(name).orElseThrow(() -> new MojoFailureException(unknown(parameter, name, catalogue)));
    }

    private static String unknown(String parameter, String name, Catalogue catalogue) {
        List<Release> meant = catalogue.startingWith(name);
        return meant.isEmpty()
                ? parameter + " is `" + name + "`, and netspec knows " + Phrase.and(catalogue.releases())
                : parameter + " is `" + name + "`, which is several releases: give one of " + Phrase.or(meant);
    }
}
