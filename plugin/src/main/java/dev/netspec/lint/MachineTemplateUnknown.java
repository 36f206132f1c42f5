package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import java.util.List;

/** What a machine selects is a template of its cluster. */
final class MachineTemplateUnknown extends ObjectRule {

    MachineTemplateUnknown() {
        super("machine-template-unknown", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Machine machine : objects.machines()) {
            List<L2Template> templates = objects.templatesFor(machine);
            if (machine.selector().isPresent()
                    && !templates.isEmpty()
                    && templates.stream().noneMatch(machine::selects)) {
                List<String> names = templates.stream()
                        .map(template -> template.manifest().name())
                        .toList();
                out.at(
                                machine.selectorOrigin(),
                                "the " + Objects.words(machine.manifest()) + " selects no template of cluster `"
                                        + Objects.clusterName(machine.manifest())
                                                .orElse("") + "`")
                        .fix(machine.selectedName()
                                .flatMap(name -> DidYouMean.nearest(name, names))
                                .map(meant -> "did you mean `" + meant + "`?")
                                .orElseGet(() -> "select " + Phrase.or(names)));
            }
        }
    }
}
