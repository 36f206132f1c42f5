package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Interface.Nic;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The NICs, bonds, VLANs and bridges that a profile defines or mentions, by every name a person may use for them. */
final class Devices {

    /** Kinds of device. Each is made of kinds before it, so no device can be a part of itself. */
    enum Kind {
        NIC("NIC"),
        BOND("NIC or bond"),
        VLAN("NIC, bond or VLAN"),
        BRIDGE("NIC, bond, VLAN or bridge");

        private final String upToHere;

        Kind(String upToHere) {
            this.upToHere = upToHere;
        }
    }

    /**
     * A device.
     *
     * @param name the model's
     * @param parts the names of the devices it is made of
     * @param mtu if stated
     * @param number the index of a NIC, the id of a VLAN
     * @param origin of a NIC, where it is first mentioned
     */
    record Device(Kind kind, String name, List<String> parts, OptionalInt mtu, OptionalInt number, Origin origin) {}

    private final HostProfileSpec profile;
    private final Diagnostics.Collector out;
    private final List<Device> all = new ArrayList<>();
    private final Map<String, String> carriers = new LinkedHashMap<>();
    private final Map<String, String> primaries = new LinkedHashMap<>();

    /** @param out told of each name that means no device */
    Devices(HostProfileSpec profile, Diagnostics.Collector out) {
        this.profile = profile;
        this.out = out;
        profile.attach()
                .forEach((network, attachment) -> attachment
                        .to()
                        .flatMap(to -> find(to, Kind.BRIDGE))
                        .ifPresent(device -> carriers.put(network, device)));
        profile.bonds().forEach((name, bond) -> {
            List<String> members = find(bond.members(), Kind.NIC);
            add(new Device(Kind.BOND, name, members, bond.mtu(), OptionalInt.empty(), bond.origin()));
            bond.primary().flatMap(nic -> find(nic, Kind.NIC)).ifPresent(nic -> primaries.put(name, nic));
        });
        profile.vlans().forEach((name, vlan) -> {
            List<String> link = find(vlan.link().stream().toList(), Kind.BOND);
            add(new Device(Kind.VLAN, name, link, vlan.mtu(), vlan.id(), vlan.origin()));
        });
        profile.bridges().forEach((name, bridge) -> {
            List<String> parts = find(bridge.interfaces(), Kind.VLAN);
            add(new Device(Kind.BRIDGE, name, parts, bridge.mtu(), OptionalInt.empty(), bridge.origin()));
        });
    }

    /** Those of a kind, NICs by first mention and the others in the order written. */
    List<Device> all(Kind kind) {
        return all.stream().filter(device -> device.kind() == kind).toList();
    }

    /** The device that carries each network that the profile attaches, in the order written. */
    Map<String, String> carriers() {
        return Collections.unmodifiableMap(carriers);
    }

    /** The NIC that a bond prefers. */
    Optional<String> primary(String bond) {
        return Optional.ofNullable(primaries.get(bond));
    }

    /** The devices made of this one. */
    List<Device> on(String part) {
        return all.stream().filter(device -> device.parts().contains(part)).toList();
    }

    /** A device and all that it is made of. */
    Set<Device> under(String name) {
        Set<Device> found = new LinkedHashSet<>();
        all.stream().filter(device -> device.name().equals(name)).forEach(device -> {
            found.add(device);
            device.parts().forEach(part -> found.addAll(under(part)));
        });
        return found;
    }

    boolean isBridge(String name) {
        return profile.bridges().containsKey(name);
    }

    private void add(Device device) {
        all.add(device);
    }

    private List<String> find(List<Written<String>> references, Kind highest) {
        return references.stream().flatMap(each -> find(each, highest).stream()).toList();
    }

    private Optional<String> find(Written<String> reference, Kind highest) {
        String name = reference.value();
        if (names(highest).contains(name)) {
            return Optional.of(name);
        }
        Optional<Integer> index = nic(profile, name);
        if (index.isEmpty()) {
            List<String> known = new ArrayList<>(profile.nics());
            known.addAll(names(highest));
            Diagnostic unknown = Names.unknown(highest.upToHere, reference, known);
            out.add(
                    known.isEmpty()
                            ? unknown.fix("give the number of a NIC, counted from 0, or define the device")
                            : unknown);
        }
        index.filter(nic -> all.stream().noneMatch(device -> device.name().equals(Nic.name(nic))))
                .ifPresent(nic -> add(new Device(
                        Kind.NIC,
                        Nic.name(nic),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.of(nic),
                        reference.origin())));
        return index.map(Nic::name);
    }

    /** The names of the bonds, VLANs and bridges up to a kind. */
    private Set<String> names(Kind highest) {
        Set<String> names = new LinkedHashSet<>();
        if (highest.compareTo(Kind.BOND) >= 0) {
            names.addAll(profile.bonds().keySet());
        }
        if (highest.compareTo(Kind.VLAN) >= 0) {
            names.addAll(profile.vlans().keySet());
        }
        if (highest.compareTo(Kind.BRIDGE) >= 0) {
            names.addAll(profile.bridges().keySet());
        }
        return names;
    }

    /** The index of the NIC that an index or a name means. */
    static Optional<Integer> nic(HostProfileSpec profile, String reference) {
        if (reference.matches("[0-9]{1,4}")) {
            return Optional.of(Integer.valueOf(reference));
        }
        int position = profile.nics().indexOf(reference);
        return position >= 0 ? Optional.of(position) : Optional.empty();
    }
}
