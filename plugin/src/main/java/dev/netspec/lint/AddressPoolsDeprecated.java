package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;

/** The pools of {@code addressPools} belong in {@code ipAddressPools}. */
final class AddressPoolsDeprecated extends ObjectRule {

    static final String LIST = "addressPools";

    AddressPoolsDeprecated() {
        super("address-pools-deprecated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest config : objects.ofKind(MetalLb.CONFIG)) {
            if (config.spec().has(LIST)) {
                out.at(config.spec().keyOrigin(LIST), "MetalLB has deprecated what `" + LIST + "` becomes")
                        .fix("write the pools in `" + MetalLb.POOLS + "`, and an advertisement of them");
            }
        }
    }
}
