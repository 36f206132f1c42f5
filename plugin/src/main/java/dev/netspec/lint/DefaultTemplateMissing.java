package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import java.util.List;

/** A machine that selects no template gets its cluster's default. */
final class DefaultTemplateMissing extends ObjectRule {

    DefaultTemplateMissing() {
        super("default-template-missing", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Machine machine : objects.machines()) {
            List<L2Template> templates = objects.templatesFor(machine);
            if (machine.selector().isEmpty()
                    && !templates.isEmpty()
                    && templates.stream().noneMatch(L2Template::isDefault)) {
                Manifest manifest = machine.manifest();
                out.at(
                                machine.nameOrigin(),
                                "the " + Objects.words(manifest) + " selects no template, and cluster `"
                                        + Objects.clusterName(manifest).orElse("")
                                        + "` has no default one")
                        .fix(
                                "give it an `l2TemplateSelector`, or one of the templates the label `ipam/DefaultForCluster`");
            }
        }
    }
}
