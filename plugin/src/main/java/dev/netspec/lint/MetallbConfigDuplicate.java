package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import java.util.stream.Stream;

/** A cluster has one MetalLBConfig, and at most one template of it. */
final class MetallbConfigDuplicate extends ObjectRule {

    MetallbConfigDuplicate() {
        super("metallb-config-duplicate", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            Stream.of(metalLb.configs(), metalLb.templates())
                    .forEach(same -> same.stream()
                            .skip(1)
                            .forEach(further -> out.at(
                                            further.metadata().keyOrigin("name"),
                                            "cluster `" + metalLb.cluster() + "` has another " + further.kind() + ", `"
                                                    + same.get(0).name() + "`, and may have one")
                                    .note(
                                            "the other one is `" + same.get(0).name() + "`",
                                            same.get(0).metadata().keyOrigin("name"))
                                    .fix("write both as one object")));
        }
    }
}
