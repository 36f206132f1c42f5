package dev.netspec.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * The NICs and bonds of a host, one after another: each network finds a device on which it is in nobody's way.
 *
 * <p>An untagged network has a device for itself and for the tagged ones above it.
 */
final class Hardware {

    private final Chance chance;
    private final Tree profile;
    private final boolean isNamed;
    private final List<String> names = new ArrayList<>();
    /** As a profile refers to them. */
    private final List<Object> devices = new ArrayList<>();

    private int nics;
    private int bonds;

    Hardware(Chance chance, Tree profile) {
        this.chance = chance;
        this.profile = profile;
        this.isNamed = chance.in100(50);
    }

    /** A device that carries nothing yet. */
    Object unused() {
        Object device = chance.in100(40) ? bond() : nic();
        devices.add(device);
        return device;
    }

    /** A device that may carry something already. */
    Object any() {
        return devices.isEmpty() || devices.size() < 3 && chance.in100(25) ? unused() : chance.oneOf(devices);
    }

    private Object nic() {
        int index = nics++;
        String name = chance.oneOf("eno", "ens1f", "enp3s", "eth") + index;
        names.add(name);
        return isNamed && chance.in100(50) ? name : (Object) index;
    }

    private String bond() {
        String name = "bond" + bonds++;
        List<Object> members = new ArrayList<>(List.of(nic(), nic()));
        if (chance.in100(10)) {
            members.add(nic());
        }
        Tree bond = profile.tree("bonds").tree(name).put("members", members);
        String mode =
                chance.oneOf("active-backup", "802.3ad", "balance-xor", "balance-rr", "balance-tlb", "balance-alb");
        bond.put("mode", mode);
        if (List.of("active-backup", "balance-tlb", "balance-alb").contains(mode) && chance.in100(40)) {
            bond.put("primary", chance.oneOf(members)).put("primary-reselect-policy", "better");
        }
        if (mode.equals("active-backup") && chance.in100(40)) {
            bond.put("fail-over-mac-policy", chance.oneOf("none", "active")).put("gratuitous-arp", 2);
        }
        if (mode.equals("802.3ad") && chance.in100(60)) {
            bond.put("lacp-rate", chance.oneOf("slow", "fast"))
                    .put("ad-select", "bandwidth")
                    .put("min-links", 1);
        }
        if (List.of("802.3ad", "balance-xor", "balance-tlb").contains(mode) && chance.in100(40)) {
            bond.put("transmit-hash-policy", chance.oneOf("layer2", "layer3+4"));
        }
        if (chance.in100(50)) {
            bond.put("mii-monitor-interval", chance.oneOf(50, 100))
                    .put("up-delay", 200)
                    .put("down-delay", 200);
        }
        if (chance.in100(30)) {
            bond.put("mtu", 9100);
        }
        return name;
    }

    /** Says in the profile which NICs there are. */
    void name() {
        if (isNamed) {
            profile.put("nics", List.copyOf(names));
        } else if (chance.in100(80)) {
            profile.put("nicPriority", List.of("provision", "eno", "ens", "enp"));
        } else {
            profile.put("nicPriority", List.of("provision", "eth"));
        }
    }

    List<Object> devices() {
        return devices;
    }
}
