package dev.netspec.prove;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in what host profiles say of NICs, bonds, bridges and VLAN interfaces. */
final class HardwareFaults {

    private static final String NO_BOND = "no host profile has a bond with members and a mode";
    private static final String NO_PRIORITY = "no host profile numbers its NICs by priority";

    private HardwareFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "bond-monitoring-missing",
                        NO_BOND,
                        spec -> bonds(spec).map(bond -> bond.put("mii-monitor-interval", "0"))),
                Fault.of(
                        "bond-parameter-ignored",
                        NO_BOND,
                        spec -> bonds(spec)
                                .map(bond -> bond.says("mode", "802.3ad")
                                        ? bond.put(
                                                "primary", bond.texts("members").get(0))
                                        : bond.put("lacp-rate", "fast"))),
                Fault.of(
                        "bond-primary-unknown",
                        "no host profile has a bond with a preferred member and names a NIC besides its members",
                        spec -> bonds(spec)
                                .filter(bond -> bond.says("mode", "active-backup"))
                                .map(bond -> bond.put("primary", "15"))),
                Fault.of(
                        "nic-prefix-unmatched",
                        NO_PRIORITY,
                        spec -> prioritised(spec).map(profile -> profile.put("nicPriority", "[provision, eno1]"))),
                Fault.of(
                        "provision-nic-unlisted",
                        NO_PRIORITY,
                        spec -> prioritised(spec).map(profile -> profile.put("nicPriority", "[eno, ens]"))),
                Fault.of(
                        "nic-number-high",
                        NO_PRIORITY,
                        spec -> prioritised(spec)
                                .flatMap(profile -> profile.parts("attach"))
                                .filter(attach -> !attach.name().equals("pxe"))
                                .filter(attach -> attach.text("to").matches("\\d+"))
                                .map(attach -> attach.put("to", "99"))),
                Fault.of(
                        "profile-cycle",
                        "the spec has no host profile",
                        spec -> spec.profiles()
                                .filter(profile -> profile.lacks("extends"))
                                .map(profile -> profile.put("extends", profile.name()))),
                Fault.of("profile-incomplete", NO_BOND, spec -> bonds(spec).map(bond -> bond.remove("mode"))),
                Fault.of(
                        "bond-single-member",
                        NO_BOND,
                        spec -> bonds(spec)
                                .map(bond -> bond.put(
                                        "members", "[" + bond.texts("members").get(0) + "]"))),
                Fault.of(
                        "nic-reused",
                        "no host profile has a bond, and two attachments of which one would leave it for a NIC of it",
                        spec -> spec.profilesInUse()
                                .flatMap(profile -> profile.parts("bonds")
                                        .filter(bond -> !bond.texts("members").isEmpty())
                                        .flatMap(bond -> profile.parts("attach")
                                                .filter(attach -> profile.parts("attach")
                                                        .anyMatch(other ->
                                                                !other.equals(attach) && other.says("to", bond.name())))
                                                .map(attach -> attach.put(
                                                        "to",
                                                        bond.texts("members").get(0)))))),
                Fault.of(
                        "nic-unknown",
                        "no host profile that names its NICs attaches a network",
                        spec -> spec.profilesInUse()
                                .filter(profile -> profile.has("nics"))
                                .flatMap(profile -> profile.parts("attach"))
                                .map(attach -> attach.put("to", "99"))),
                Fault.of(
                        "vlan-duplicate",
                        "no host profile has a VLAN interface of its own",
                        spec -> spec.profilesInUse()
                                .flatMap(profile -> profile.parts("vlans")
                                        .filter(vlan -> vlan.has("id") && vlan.has("link"))
                                        .map(vlan -> profile.put("vlans/twice", vlan.node())))),
                Fault.of(
                        "machine-nics-too-few",
                        "no cluster lists its machines one by one",
                        spec -> spec.clusters()
                                .flatMap(cluster -> cluster.parts("machines"))
                                .filter(role -> spec.profile(role.text("profile"))
                                        .filter(profile -> profile.texts("nics").size() > 1)
                                        .isPresent())
                                .flatMap(role -> role.parts("list"))
                                .map(machine -> machine.put("nics", "[eth0]"))));
    }

    private static Stream<Part> prioritised(OwnSpec spec) {
        return spec.profilesInUse().filter(profile -> profile.has("nicPriority"));
    }

    /** Bonds that are stated in one place. */
    private static Stream<Part> bonds(OwnSpec spec) {
        return spec.profilesInUse()
                .flatMap(profile ->
                        profile.parts("bonds").flatMap(bond -> spec.own(profile, "bonds", bond.name()).stream()))
                .filter(bond -> bond.has("members") && bond.has("mode"));
    }
}
