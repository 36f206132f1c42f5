package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Interface.Nic;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.HostProfileSpec.BondSpec;
import dev.netspec.spec.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The NICs and bonds of a profile by every name a person may use for them, and which of them are used. */
final class Devices {

    private final HostProfileSpec profile;
    private final Diagnostics.Collector out;

    /** By index, where each used NIC is first mentioned. */
    private final SortedMap<Integer, Origin> usedNics = new TreeMap<>();

    Devices(HostProfileSpec profile, Diagnostics.Collector out) {
        this.profile = profile;
        this.out = out;
    }

    /** The device that {@code to} means, as the model names it; reports if there is none. */
    Optional<String> find(Written<String> device) {
        return profile.bonds().containsKey(device.value()) ? Optional.of(device.value()) : findNic(device);
    }

    /** The NIC that an index or a name means, as the model names it; reports if there is none. */
    Optional<String> findNic(Written<String> reference) {
        Optional<Integer> index = index(reference.value());
        if (index.isEmpty()) {
            List<String> known = new ArrayList<>(profile.nics());
            known.addAll(profile.bonds().keySet());
            Diagnostic unknown =
                    Names.unknown("NIC or bond of profile `" + profile.name().value() + "`", reference, known);
            out.add(
                    known.isEmpty()
                            ? unknown.fix("give the number of a NIC, counted from 0, or define the bond")
                            : unknown);
        }
        return index.map(Nic::name);
    }

    /** Marks as used what {@link #find} found. */
    void use(Written<String> device) {
        index(device.value())
                .filter(nic -> !profile.bonds().containsKey(device.value()))
                .ifPresent(nic -> usedNics.putIfAbsent(nic, device.origin()));
    }

    /** All members of a bond; empty if one of them is unknown. */
    Optional<List<String>> useMembers(BondSpec bond) {
        List<Optional<String>> members =
                bond.members().stream().map(this::findNic).toList();
        bond.members().forEach(this::use);
        return members.stream().allMatch(Optional::isPresent)
                ? Optional.of(members.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    SortedMap<Integer, Origin> usedNics() {
        return usedNics;
    }

    private Optional<Integer> index(String reference) {
        if (reference.matches("[0-9]{1,4}")) {
            return Optional.of(Integer.valueOf(reference));
        }
        int position = profile.nics().indexOf(reference);
        return position >= 0 ? Optional.of(position) : Optional.empty();
    }
}
