package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** A MetalLBConfigTemplate counts for the MetalLBConfig that names it. */
final class MetallbTemplateUnreferenced extends ObjectRule {

    MetallbTemplateUnreferenced() {
        super("metallb-template-unreferenced", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (!objects.release().apiVersions().containsKey(MetalLb.TEMPLATE)) {
            return; // reported for that
        }
        for (MetalLb metalLb : objects.metalLbs()) {
            if (!metalLb.configs().isEmpty() && metalLb.templateName().isEmpty()) {
                metalLb.templates().stream()
                        .limit(1)
                        .forEach(template -> out.at(
                                        template.metadata().keyOrigin("name"),
                                        "no MetalLBConfig of cluster `" + metalLb.cluster() + "` names "
                                                + Objects.words(template) + ", so nobody reads it")
                                .fix("give the MetalLBConfig of the cluster `templateName: " + template.name() + "`"));
            }
        }
    }
}
