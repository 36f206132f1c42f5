package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A host has one interface for a VLAN on a link. */
final class VlanDuplicate extends LayoutRule {

    /** An id that a profile states itself is blamed before one that comes from a network, and else the later one. */
    private static final Comparator<Interface.Vlan> BLAMED_LAST = Comparator.comparing(
                    (Interface.Vlan vlan) -> vlan.origin().has("id"))
            .thenComparing(Interface::origin, Origin.ORDER);

    private record Tag(String link, int id) {}

    VlanDuplicate() {
        super("vlan-duplicate", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Map<Tag, Interface.Vlan> first = new HashMap<>();
        layout.interfaces().stream()
                .filter(Interface.Vlan.class::isInstance)
                .map(Interface.Vlan.class::cast)
                .sorted(BLAMED_LAST)
                .forEach(vlan -> {
                    Interface.Vlan earlier = first.putIfAbsent(new Tag(vlan.link(), vlan.id()), vlan);
                    if (earlier != null && !areTwoNetworks(vlan, earlier, layout, cluster)) {
                        out.at(
                                        vlan.origin(),
                                        "`" + vlan.name() + "` and `" + earlier.name() + "` are both VLAN `" + vlan.id()
                                                + "` on `" + vlan.link() + "`")
                                .note("`" + earlier.name() + "` is defined", earlier.origin())
                                .fix("keep one of them");
                    }
                });
    }

    /** Then {@link VlanIdReused} says so where the networks state it. */
    private static boolean areTwoNetworks(Interface.Vlan one, Interface.Vlan two, HostLayout layout, Cluster cluster) {
        Optional<String> first = network(one, layout);
        Optional<String> second = network(two, layout);
        return !first.equals(second) && Stream.of(first, second).allMatch(name -> isVlan(name, one.id(), cluster));
    }

    private static boolean isVlan(Optional<String> name, int id, Cluster cluster) {
        return name.flatMap(cluster::network)
                .filter(network -> network.vlan().equals(OptionalInt.of(id)))
                .isPresent();
    }

    /** The network whose address the VLAN carries, itself or as a part of a bridge. */
    private static Optional<String> network(Interface.Vlan vlan, HostLayout layout) {
        return layout.interfaces().stream()
                .filter(each -> each == vlan || each.parts().contains(vlan.name()))
                .flatMap(each -> each.addressing().stream())
                .map(Interface.Addressing::network)
                .findFirst();
    }
}
