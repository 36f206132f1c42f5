package dev.netspec.evidence;

import static dev.netspec.evidence.MarkdownTable.code;

import dev.netspec.manifest.Header;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Region.Agent;
import dev.netspec.order.ApplyOrder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code apply-order.md}: in which order the objects of a management cluster come and go, and why. Sources: Argo CD, Sync
 * phases and waves; Flux, Kustomization, dependencies and garbage collection.
 *
 * @param sources the files of the spec that the objects are made from
 */
record ApplyOrderPage(String managementCluster, List<Manifest> objects, Set<Agent> agents, Collection<String> sources) {

    private static final ApplyOrder ORDER = ApplyOrder.OF_KINDS;

    String text() {
        return Header.html(sources)
                + "\n# Order in which the objects of " + code(managementCluster) + " come and go"
                + "\n\n" + stages()
                + "\n" + needs()
                + "\n" + notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }

    private MarkdownTable stages() {
        SortedMap<String, List<Manifest>> kinds = objects.stream()
                .collect(Collectors.groupingBy(
                        Manifest::kind, () -> new TreeMap<>(ORDER.byStage()), Collectors.toList()));
        List<Integer> stages =
                kinds.keySet().stream().map(ORDER::stage).distinct().toList();
        MarkdownTable table = new MarkdownTable("Stage", "Sync wave", "Kind", "Objects");
        kinds.forEach((kind, these) -> table.row(
                Integer.toString(stages.indexOf(ORDER.stage(kind)) + 1),
                Integer.toString(ORDER.wave(kind)),
                kind,
                namespaces(these)));
        return table;
    }

    private static String namespaces(List<Manifest> objects) {
        SortedMap<String, Long> counts = objects.stream()
                .collect(Collectors.groupingBy(Manifest::namespace, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " in " + code(each.getKey()))
                .collect(Collectors.joining(", "));
    }

    private MarkdownTable needs() {
        Set<String> kinds = objects.stream().map(Manifest::kind).collect(Collectors.toSet());
        MarkdownTable table = new MarkdownTable("Kind", "Needs first", "Otherwise", "Source");
        ORDER.needs().stream()
                .filter(need -> kinds.contains(need.kind()) && kinds.contains(need.on()))
                .forEach(need -> table.row(need.kind(), need.on(), need.reason(), need.source()));
        return table;
    }

    private List<String> notes() {
        return Stream.concat(
                        agents.stream().sorted().map(ApplyOrderPage::note),
                        Stream.of(
                                        "What is marked `retired` may be taken out of the spec when the merge with the mark is"
                                                + " synced and healthy, and not before: until then other objects may still need"
                                                + " it.")
                                .filter(note -> !agents.isEmpty()))
                .toList();
    }

    private static String note(Agent agent) {
        return switch (agent) {
            case ARGOCD ->
                "Argo CD applies wave by wave and goes on when a wave is healthy. It deletes in the opposite order.";
            case FLUX ->
                "Flux applies a Kustomization when those that it depends on are ready. It deletes in no order, a Cluster"
                        + " together with its Subnets: remove its machines first.";
        };
    }
}
