package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** What a release still takes, or no longer minds, is best left out before a later release refuses it. */
final class DeprecatedInRelease extends ObjectRule {

    DeprecatedInRelease() {
        super("deprecated-in-release", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Notation notation : Notation.values()) {
            if (objects.release().deprecates(notation.feature())) {
                notation.uses(objects)
                        .forEach(use -> out.at(
                                        use.at(), use.words() + " is deprecated in release `" + objects.release() + "`")
                                .fix(notation.fix()));
            }
        }
    }
}
