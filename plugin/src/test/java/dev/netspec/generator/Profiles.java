package dev.netspec.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes host profiles. */
final class Profiles {

    /** Roles whose interfaces a profile may name: for the others the product expects a name. */
    private static final Set<String> FREE_NAMES = Set.of("pxe", "external", "storage-access", "storage-replication");

    private final Chance chance;
    private final Plan plan;

    Profiles(Chance chance, Plan plan) {
        this.chance = chance;
        this.plan = plan;
    }

    /**
     * A profile that attaches these networks.
     *
     * @param ofOneRack which of them are another network in each rack, so that no address of theirs holds for all
     */
    Tree attaching(String name, List<Segment> networks, Set<Segment> ofOneRack) {
        Tree profile = Tree.document("HostProfile", name);
        Hardware hardware = new Hardware(chance, profile);
        Tree attach = profile.tree("attach");
        List<Segment> pxeFirst = new ArrayList<>(networks);
        pxeFirst.sort(Comparator.comparing(network -> !network.role().startsWith("pxe")));
        for (Segment network : pxeFirst) {
            boolean isPxe = network.role().startsWith("pxe");
            boolean untagged = network.isTagged() && (isPxe || chance.in100(10));
            boolean isAlone = isPxe || !network.isTagged() || untagged;
            Object device = isAlone ? hardware.unused() : hardware.any();
            Tree attachment = Tree.of("to", device);
            if (untagged) {
                attachment.put("untagged", true);
            }
            boolean isOnNic =
                    network.role().equals("pxe") && !String.valueOf(device).startsWith("bond");
            if (isOnNic || FREE_NAMES.contains(network.role()) && chance.in100(15)) {
                attachment.put("bridge", "br-" + attach.entries.size());
            }
            attach.put(network.key(), attachment);
        }
        extras(profile, hardware, networks, ofOneRack);
        hardware.name();
        return profile;
    }

    private void extras(Tree profile, Hardware hardware, List<Segment> networks, Set<Segment> ofOneRack) {
        Tree attach = profile.tree("attach");
        if (chance.in100(20)) {
            int vlan = plan.vlan();
            profile.tree("vlans").put("floating", Tree.of("id", vlan).put("link", chance.oneOf(hardware.devices())));
            profile.tree("bridges").put("pr-floating", Tree.of("interfaces", List.of("floating")));
            if (chance.in100(30)) {
                profile.tree("vlans").tree("floating").put("mtu", 1400);
                profile.tree("bridges").tree("pr-floating").put("mtu", 1400);
            }
        }
        for (Segment network : networks) {
            boolean isDefault = List.of("lcm", "management", "pxe-management").contains(network.role());
            if (isDefault && chance.in100(25)) {
                attach.tree(network.key()).put("defaultRoute", true);
            }
            if (chance.in100(15) && network.hasGateway() && !network.role().equals("pxe")) {
                Tree route = Tree.of("to", "192.168." + chance.between(0, 250) + ".0/24");
                if (chance.in100(50) && !ofOneRack.contains(network)) {
                    route.put("via", network.block().take());
                }
                if (chance.in100(50)) {
                    route.put("metric", chance.between(10, 500));
                }
                attach.tree(network.key()).put("routes", List.of(route));
            }
        }
        if (chance.in100(15)) {
            String device = String.valueOf(chance.oneOf(hardware.devices()));
            profile.tree("raw").put(device, Tree.of("optional", true));
        }
    }
}
