package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.List;

/** What a release does not have, it refuses or ignores. */
final class UnsupportedInRelease extends ObjectRule {

    UnsupportedInRelease() {
        super("unsupported-in-release", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Release release = objects.release();
        for (Notation notation : Notation.values()) {
            if (!takes(release, notation.feature())) {
                notation.uses(objects)
                        .forEach(use -> out.at(
                                        use.at(),
                                        "release `" + release + "` does not read " + use.words() + "; "
                                                + era(release, notation.feature()))
                                .fix(notation.fix()));
            }
        }
    }

    private static boolean takes(Release release, Feature feature) {
        return release.has(feature) || release.deprecates(feature);
    }

    /** The release nearest to this one that reads it. */
    private static String era(Release release, Feature feature) {
        List<Release> all = Catalogue.bundled().releases();
        List<Release> taking = all.stream().filter(each -> takes(each, feature)).toList();
        Release first = taking.get(0);
        return all.indexOf(release) < all.indexOf(first)
                ? "`" + first + "` is the first that does"
                : "`" + taking.get(taking.size() - 1) + "` was the last that did";
    }
}
