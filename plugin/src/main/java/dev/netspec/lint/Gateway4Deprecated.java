package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** Where netplan has it no more, a default route is a route. */
final class Gateway4Deprecated extends ObjectRule {

    private static final String KEY = "gateway4";

    Gateway4Deprecated() {
        super("gateway4-deprecated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.NETPLAN_GATEWAY4)) {
            return;
        }
        for (L2Template template : objects.templates()) {
            for (TemplateInterface each : template.interfaces()) {
                each.body()
                        .scalar(KEY)
                        .ifPresent(gateway -> out.at(
                                        each.body().keyOrigin(KEY),
                                        "`gateway4` of `" + each.name() + "` is deprecated in the netplan of release `"
                                                + objects.release() + "`")
                                .fix("write `routes: [{to: 0.0.0.0/0, via: " + gateway.text() + "}]`"));
            }
        }
    }
}
