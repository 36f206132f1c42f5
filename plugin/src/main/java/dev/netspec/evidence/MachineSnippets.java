package dev.netspec.evidence;

import dev.netspec.manifest.Header;
import dev.netspec.model.HostLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code machines.yaml}: what the Machines of a cluster must say so that each gets its L2Template, rack and labels. */
final class MachineSnippets {

    private static final String PURPOSE = """
            #
            # What the Machines of this cluster must say about the network. netspec does not write Machines: merge each part into
            # those that it is for. A part without a name is for several.
            """;

    private MachineSnippets() {}

    /** Empty if they need say nothing, since all get the default template and none is in a rack. */
    static Optional<String> of(AppliedObjects objects) {
        List<MachineSnippet> snippets = objects.cluster().hosts().stream()
                .filter(layout -> layout.machineCount().isPresent())
                .flatMap(layout -> of(objects, layout))
                .toList();
        return snippets.stream().allMatch(each -> each.demands().isEmpty())
                ? Optional.empty()
                : Optional.of(Header.hash(objects.cluster().files())
                        + PURPOSE
                        + snippets.stream().map(MachineSnippet::text).collect(Collectors.joining()));
    }

    private static Stream<MachineSnippet> of(AppliedObjects objects, HostLayout layout) {
        return layout.machines().isEmpty()
                ? Stream.of(new MachineSnippet(objects, layout, Optional.empty()))
                : layout.machines().stream().map(each -> new MachineSnippet(objects, layout, Optional.of(each)));
    }
}
