package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Repair;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Feature;

/** What the label of a MetalLB Subnet does is documented for one value. */
final class MetallbLabelValue extends ObjectRule {

    MetallbLabelValue() {
        super("metallb-label-value", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.METALLB_SUBNET)) {
            Subnet.in(objects)
                    .flatMap(subnet -> subnet.labels().scalar(Labels.SVC_METALLB).stream())
                    .filter(value -> value.type() == ScalarNode.Type.STRING)
                    .filter(value -> !value.text().equals(Labels.PRESENT))
                    .forEach(value -> out.at(
                                    value.origin(),
                                    "the label `" + Labels.SVC_METALLB + "` is documented with the value `"
                                            + Labels.PRESENT + "` only, and this "
                                            + (value.text().isEmpty() ? "one is empty" : "is `" + value.text() + "`"))
                            .repair(Repair.replacing(value.origin(), value.text(), '"' + Labels.PRESENT + '"'))
                            .fix("write `\"" + Labels.PRESENT + "\"`"));
        }
    }
}
