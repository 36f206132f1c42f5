package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.page.FindingPage;
import dev.netspec.schema.Schemas;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import dev.netspec.structure.StructureCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a baseline, which people edit and merge. What may not be in it is reported and left out. */
final class BaselineReader {

    private static final StructureCheck CHECK = StructureCheck.compile(Schemas.baseline(), "#");

    private BaselineReader() {}

    static Baseline read(SourceFile file, Diagnostics.Collector out) {
        List<Baseline.Entry> entries = new ArrayList<>();
        for (Node document : NodeReader.read(file, out)) {
            if (CHECK.check(document, out)) {
                ((MapNode) document)
                        .list("findings").stream()
                                .map(MapNode.class::cast)
                                .flatMap(entry -> read(entry, out).stream())
                                .forEach(entries::add);
            }
        }
        return Baseline.of(entries);
    }

    private static Optional<Baseline.Entry> read(MapNode entry, Diagnostics.Collector out) {
        String id = entry.text("id").orElseThrow();
        Origin at = entry.scalar("id").orElseThrow().origin();
        Optional<FindingPage> page = KnownIds.page(id, at, out);
        Optional<String> never = page.flatMap(FindingPage::neverInBaseline);
        never.ifPresent(why ->
                out.add(Diagnostic.error("baseline-forbidden", at, "`" + id + "` cannot be in a baseline: " + why)
                        .fix("mend what is found, and remove the entry")));
        return page.isEmpty() || never.isPresent()
                ? Optional.empty()
                : Optional.of(new Baseline.Entry(
                        new Baseline.Key(
                                new Subject(
                                        entry.text("object").orElseThrow(),
                                        entry.text("cluster").orElse("")),
                                id),
                        Integer.parseInt(entry.text("count").orElseThrow()),
                        at));
    }
}
