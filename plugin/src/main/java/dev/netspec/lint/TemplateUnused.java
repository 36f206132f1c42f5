package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A template that is no default is there for the machines that select it. */
final class TemplateUnused extends ObjectRule {

    TemplateUnused() {
        super("template-unused", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Set<L2Template> selectable = new HashSet<>();
        Set<L2Template> used = new HashSet<>();
        for (Machine machine : objects.machines()) {
            List<L2Template> templates = objects.templatesFor(machine);
            selectable.addAll(templates);
            templates.stream().filter(machine::selects).forEach(used::add);
            if (objects.templateOf(machine).isEmpty()) {
                used.addAll(templates); // which one the machine was to have is not known
            }
        }
        objects.templates().stream()
                .filter(selectable::contains)
                .filter(template -> !used.contains(template) && !template.isDefault())
                .forEach(template -> out.at(
                                template.manifest().metadata().origin().at("name"),
                                "no machine selects " + Objects.words(template.manifest()))
                        .fix("remove it, or select it in the `l2TemplateSelector` of a Machine"));
    }
}
