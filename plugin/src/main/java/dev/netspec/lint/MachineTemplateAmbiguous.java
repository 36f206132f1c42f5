package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import java.util.List;

/** A machine selects one template, by its name or by its label. */
final class MachineTemplateAmbiguous extends ObjectRule {

    MachineTemplateAmbiguous() {
        super("machine-template-ambiguous", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Machine machine : objects.machines()) {
            String words = "the " + Objects.words(machine.manifest());
            List<String> selected = objects.templatesFor(machine).stream()
                    .filter(machine::selects)
                    .map(template -> template.manifest().name())
                    .toList();
            if (machine.selectedName().isPresent() && machine.selectedLabel().isPresent()) {
                out.at(machine.selectorOrigin(), words + " selects its template by name and by label")
                        .fix("keep one of them");
            } else if (selected.size() > 1) {
                out.at(machine.selectorOrigin(), words + " selects several templates: " + Phrase.and(selected))
                        .fix("select a label that one template has, or a `name`");
            }
        }
    }
}
