package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;

/** Says what is missing in a profile that machines use. A profile that is only extended may leave anything out. */
final class Completeness {

    private final HostProfileSpec profile;
    private final Diagnostics.Collector out;

    private Completeness(HostProfileSpec profile, Diagnostics.Collector out) {
        this.profile = profile;
        this.out = out;
    }

    /** @param profile laid over those that it extends */
    static void check(HostProfileSpec profile, Diagnostics.Collector out) {
        new Completeness(profile, out).check();
    }

    private void check() {
        String whole = "profile `" + profile.name().value() + "`";
        want(!profile.nics().isEmpty() || !profile.nicPriority().isEmpty(), profile.origin(), whole, "nics");
        want(!profile.attach().isEmpty(), profile.origin(), whole, "attach");
        profile.attach()
                .forEach((network, attachment) ->
                        want(attachment.to().isPresent(), attachment.origin(), "attachment `" + network + "`", "to"));
        profile.bonds().forEach((name, bond) -> {
            want(!bond.members().isEmpty(), bond.origin(), "bond `" + name + "`", "members");
            want(bond.parameters().containsKey("mode"), bond.origin(), "bond `" + name + "`", "mode");
        });
        profile.vlans().forEach((name, vlan) -> {
            want(vlan.id().isPresent(), vlan.origin(), "interface `" + name + "`", "id");
            want(vlan.link().isPresent(), vlan.origin(), "interface `" + name + "`", "link");
        });
    }

    private void want(boolean isThere, Origin at, String owner, String key) {
        if (!isThere) {
            out.add(Diagnostic.error("profile-incomplete", at, owner + " has no `" + key + "`")
                    .fix("state `" + key + "` here or in a profile that this one extends"));
        }
    }
}
