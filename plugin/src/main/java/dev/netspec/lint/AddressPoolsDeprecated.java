package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;

/** The pools of {@code addressPools} belong in {@code ipAddressPools}. */
final class AddressPoolsDeprecated implements ObjectRule {

    static final String LIST = "addressPools";

    @Override
    public String id() {
        return "address-pools-deprecated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
