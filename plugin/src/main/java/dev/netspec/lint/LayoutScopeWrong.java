package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;

/** The scope of an entry of l3Layout says in which namespace its Subnet is. */
final class LayoutScopeWrong extends ObjectRule {

    LayoutScopeWrong() {
        super("layout-scope-wrong", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            for (LayoutEntry entry : template.layout()) {
                if (!entry.isFromPool() && objects.subnets(template, entry).isEmpty()) {
                    objects.elsewhere(template, entry)
                            .ifPresent(subnet -> report(template, entry, subnet, objects, out));
                }
            }
        }
    }

    private static void report(L2Template template, LayoutEntry entry, Manifest subnet, Objects objects, Findings out) {
        out.at(
                        entry.node().origin().at("scope"),
                        entry.words() + " in the `l3Layout` of " + Objects.words(template.manifest())
                                + " is looked for in namespace `" + objects.namespace(template, entry)
                                + "`, and lies in `" + subnet.namespace() + "`")
                .note(
                        "the " + Objects.words(subnet) + " is stated",
                        subnet.metadata().origin().at("name"))
                .fix("write the scope `" + (entry.isGlobal() ? "namespace" : "global") + "`");
    }
}
