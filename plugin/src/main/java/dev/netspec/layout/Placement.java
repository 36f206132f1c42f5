package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Machine;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.MachineGroupSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which racks the machines of one role stand. */
final class Placement {

    /**
     * Machines that stand together.
     *
     * @param rack empty if nobody says which
     * @param machines those that are listed
     */
    private record Lot(Optional<String> rack, int count, List<Machine> machines, Origin origin) {

        boolean isIn(String name) {
            return rack.filter(name::equals).isPresent();
        }
    }

    private final List<String> racks;
    private final Diagnostics.Collector out;
    private final List<Lot> lots = new ArrayList<>();

    /** @param out told of each rack that the cluster does not have */
    Placement(MachineGroupSpec group, ClusterSpec cluster, Diagnostics.Collector out) {
        this.racks = List.copyOf(cluster.racks().keySet());
        this.out = out;
        Origin counts = group.origin().at("count");
        group.count().ifPresent(count -> lots.add(new Lot(onlyRack(), count, List.of(), counts)));
        group.countByRack()
                .forEach((rack, count) -> known(new Written<>(rack, rack, counts.at(rack)))
                        .ifPresent(name -> lots.add(new Lot(Optional.of(name), count, List.of(), counts.at(rack)))));
        group.list().forEach((name, machine) -> {
            Optional<String> rack = machine.rack().isPresent() ? machine.rack().flatMap(this::known) : onlyRack();
            if (rack.isPresent() || machine.rack().isEmpty()) {
                Machine linked = new Machine(name, rack, machine.nics(), machine.origin());
                lots.add(new Lot(rack, 1, List.of(linked), machine.origin()));
            }
        });
    }

    /** The racks that they stand in, in the order of the cluster; reports machines that may stand in any. */
    List<String> racks() {
        lots.stream()
                .filter(lot -> lot.rack().isEmpty())
                .forEach(lot -> out.add(Diagnostic.error(
                                "rack-missing",
                                lot.origin(),
                                "nobody says in which rack "
                                        + (lot.machines().isEmpty()
                                                ? "these machines stand"
                                                : "machine `"
                                                        + lot.machines().get(0).name() + "` stands")
                                        + ", and the racks of the cluster differ in their networks or hardware")
                        .fix(
                                lot.machines().isEmpty()
                                        ? "state the count by rack: `count: {" + racks.get(0) + ": " + lot.count()
                                                + "}`"
                                        : "state its `rack`")));
        return racks.stream()
                .filter(rack -> lots.stream().anyMatch(lot -> lot.isIn(rack)))
                .toList();
    }

    /** How many there are, in a rack or, if none is given, in all. */
    int count(Optional<String> rack) {
        return in(rack).mapToInt(Lot::count).sum();
    }

    /** Those that are listed, in a rack or, if none is given, all. */
    List<Machine> machines(Optional<String> rack) {
        return in(rack).flatMap(lot -> lot.machines().stream()).toList();
    }

    private Stream<Lot> in(Optional<String> rack) {
        return lots.stream().filter(lot -> rack.map(lot::isIn).orElse(true));
    }

    private Optional<String> onlyRack() {
        return racks.size() == 1 ? Optional.of(racks.get(0)) : Optional.empty();
    }

    private Optional<String> known(Written<String> rack) {
        if (!racks.contains(rack.value())) {
            out.add(Names.unknown("rack of the cluster", rack, Set.copyOf(racks)));
            return Optional.empty();
        }
        return Optional.of(rack.value());
    }
}
