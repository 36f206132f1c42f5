package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import java.util.List;

/** An entry of l3Layout means a Subnet that there is. */
final class LayoutEntryUnresolved extends ObjectRule {

    LayoutEntryUnresolved() {
        super("layout-entry-unresolved", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            for (LayoutEntry entry : template.layout()) {
                if (objects.isUnresolved(template, entry)) {
                    report(template, entry, objects, out);
                }
            }
        }
    }

    private static void report(L2Template template, LayoutEntry entry, Objects objects, Findings out) {
        String namespace = objects.namespace(template, entry);
        List<String> names = objects.subnetsIn(namespace).stream()
                .filter(subnet -> template.layout().stream().noneMatch(other -> other.selects(subnet)))
                .map(Manifest::name)
                .toList();
        String fix = entry.selector()
                .map(selector -> "select " + Phrase.and(selector.entries().keySet())
                        + " with the values that the labels of the Subnet have")
                .or(() -> DidYouMean.nearest(entry.alias(), names).map(meant -> "did you mean `" + meant + "`?"))
                .orElse("name a Subnet that is there, or write one of that name");
        out.at(
                        entry.origin(),
                        entry.words() + " in the `l3Layout` of " + Objects.words(template.manifest())
                                + " means no Subnet of namespace `" + namespace + "`")
                .fix(fix);
    }
}
