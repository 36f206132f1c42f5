package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import java.util.HashMap;
import java.util.Map;

/** Of two entries of one name in l3Layout, the first is meant wherever the name stands. */
final class LayoutEntryRepeated extends ObjectRule {

    LayoutEntryRepeated() {
        super("layout-entry-repeated", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            Map<String, Origin> first = new HashMap<>();
            for (LayoutEntry entry : template.layout()) {
                Origin other = first.putIfAbsent(entry.alias(), entry.nameOrigin());
                if (other != null) {
                    out.at(
                                    entry.nameOrigin(),
                                    "`" + entry.alias() + "` is twice in the `l3Layout` of "
                                            + Objects.words(template.manifest()))
                            .note("it first stands", other)
                            .fix("remove one of them, or give one another `subnetName` and a `labelSelector`");
                }
            }
        }
    }
}
