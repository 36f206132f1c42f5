package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.node.MapNode;
import dev.netspec.schema.Schemas;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.Written;
import dev.netspec.structure.StructureCheck;
import dev.netspec.term.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the interface that each {@code raw} fragment of a profile is for, and checks its keys. */
final class RawFragments {

    private final Map<String, StructureCheck> checks = new HashMap<>();
    private final Leftovers leftovers;
    private final Diagnostics.Collector out;

    RawFragments(Leftovers leftovers, Diagnostics.Collector out) {
        this.leftovers = leftovers;
        this.out = out;
    }

    /**
     * The fragments by the names of the model.
     *
     * @param isWhole whether these are all interfaces of the hosts, and none has gone with a network that is marked for deletion
     */
    SortedMap<String, MapNode> link(HostProfileSpec profile, List<Interface> interfaces, boolean isWhole) {
        SortedMap<String, MapNode> linked = new TreeMap<>();
        profile.raw().forEach((key, fragment) -> {
            String name = Devices.nic(profile, key).map(Nic::name).orElse(key);
            Optional<Interface> found =
                    interfaces.stream().filter(each -> each.name().equals(name)).findFirst();
            MapNode.Entry entry =
                    profile.document().map("raw").orElseThrow().entries().get(key);
            leftovers.add(
                    found.isPresent() || !isWhole,
                    Names.unknown(
                            "interface", new Written<>(key, key, entry.key().origin()), names(profile, interfaces)));
            found.filter(each -> check(each).check(entry, out)).ifPresent(each -> linked.put(name, fragment));
        });
        return linked;
    }

    private static List<String> names(HostProfileSpec profile, List<Interface> interfaces) {
        return interfaces.stream()
                .map(each -> each instanceof Nic nic
                        ? nic.index() < profile.nics().size() ? profile.nics().get(nic.index()) : "" + nic.index()
                        : each.name())
                .toList();
    }

    private StructureCheck check(Interface each) {
        String definition = definition(each);
        return checks.computeIfAbsent(
                definition, name -> StructureCheck.compile(Schemas.netplan(), "#/definitions/" + name));
    }

    private static String definition(Interface each) {
        if (each instanceof Bond) {
            return "Bond";
        }
        if (each instanceof Vlan) {
            return "Vlan";
        }
        return each instanceof Bridge ? "Bridge" : "Ethernet";
    }
}
