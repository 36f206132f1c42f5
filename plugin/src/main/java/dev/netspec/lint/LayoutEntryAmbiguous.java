package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import java.util.List;

/** An entry of l3Layout means one Subnet. */
final class LayoutEntryAmbiguous extends ObjectRule {

    LayoutEntryAmbiguous() {
        super("layout-entry-ambiguous", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            for (LayoutEntry entry : template.layout()) {
                List<String> meant = objects.subnets(template, entry).stream()
                        .map(Manifest::name)
                        .distinct()
                        .toList();
                if (meant.size() > 1) {
                    out.at(
                                    entry.origin(),
                                    entry.words() + " in the `l3Layout` of " + Objects.words(template.manifest())
                                            + " means " + Phrase.count(meant.size(), "Subnet") + ": "
                                            + Phrase.and(meant))
                            .fix("select a label that one of them has");
                }
            }
        }
    }
}
