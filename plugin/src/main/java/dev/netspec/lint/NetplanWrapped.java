package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.MapNode;

/** The product puts the netplan document into the key that a netplan file begins with. */
final class NetplanWrapped extends ObjectRule {

    static final String KEY = "network";

    NetplanWrapped() {
        super("netplan-wrapped", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            MapNode netplan = template.netplan();
            if (netplan.has(KEY)) {
                out.at(
                                netplan.keyOrigin(KEY),
                                "`npTemplate` of " + Objects.words(template.manifest())
                                        + " has a key `network`, and hosts get nothing of what is in it")
                        .fix("remove the key, and indent what is below it less: the product adds it");
            }
        }
    }
}
