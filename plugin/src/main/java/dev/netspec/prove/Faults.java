package dev.netspec.prove;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The registry: what can be done wrong, by the id of the finding that it has to give; one for each id there is. */
final class Faults {

    private static final List<Fault> IN_SPECS = Stream.of(
                    AddressFaults.all(),
                    AttachmentFaults.all(),
                    BgpFaults.all(),
                    EndpointFaults.all(),
                    HardwareFaults.all(),
                    NameFaults.all(),
                    NeighbourFaults.all(),
                    NetworkFaults.all(),
                    PolicyFaults.all(),
                    PoolFaults.all(),
                    RangeFaults.all(),
                    RawFaults.all(),
                    RegionFaults.all(),
                    RetirementFaults.all(),
                    RoleFaults.all(),
                    StructureFaults.all(),
                    TextFaults.all())
            .flatMap(List::stream)
            .toList();

    private static final SortedMap<String, Fault> ALL = new TreeMap<>();

    static {
        Elsewhere.all().forEach(fault -> ALL.put(fault.id(), fault));
        IN_SPECS.forEach(fault -> ALL.put(fault.id(), fault));
    }

    private Faults() {}

    static SortedMap<String, Fault> all() {
        return Collections.unmodifiableSortedMap(ALL);
    }

    /** Those that no spec can have, in their order; of the findings that manifests have as well, the specs' are meant. */
    static Stream<Fault> elsewhere() {
        return ALL.values().stream().filter(fault -> !IN_SPECS.contains(fault));
    }
}
