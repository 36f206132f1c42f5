package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.source.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A cluster has one template for the machines that select none. */
final class DefaultTemplateRepeated extends ObjectRule {

    DefaultTemplateRepeated() {
        super("default-template-repeated", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Map<List<String>, Manifest> first = new HashMap<>();
        for (L2Template template : objects.templates()) {
            if (template.isDefault()) {
                Objects.clusterName(template.manifest())
                        .map(name ->
                                first.putIfAbsent(List.of(template.manifest().namespace(), name), template.manifest()))
                        .filter(other ->
                                !other.name().equals(template.manifest().name()))
                        .ifPresent(other -> report(template.manifest(), other, out));
            }
        }
    }

    private static void report(Manifest template, Manifest other, Findings out) {
        out.at(
                        label(template),
                        "cluster `" + Objects.clusterName(template).orElseThrow() + "` has two default templates: `"
                                + other.name() + "` and `" + template.name() + "`")
                .note("the other one is stated", label(other))
                .fix("take the label from one of them, and let machines select it");
    }

    private static Origin label(Manifest template) {
        return template.metadata().map("labels").orElseThrow().keyOrigin(Labels.DEFAULT_FOR_CLUSTER);
    }
}
