package dev.netspec.generator;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.schema.Schemas;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which properties of the language's schema a corpus uses, as {@code Definition.path.to.property}. */
final class LanguageCoverage {

    private final MapNode definitions;
    private final Set<String> used = new TreeSet<>();

    LanguageCoverage() {
        Diagnostics.Collector out = new Diagnostics.Collector();
        MapNode schema = (MapNode) NodeReader.read(SourceFile.of("spec.schema.json", Schemas.spec()), out)
                .get(0);
        this.definitions = schema.map("definitions").orElseThrow();
    }

    void add(GeneratedSpec spec) {
        spec.documents().forEach(document -> {
            String kind = document.text("kind");
            add(document, definitions.map(kind).orElseThrow(), kind);
        });
    }

    /** What the language has and the corpus has not. */
    Set<String> unused() {
        Set<String> all = new TreeSet<>();
        definitions.entries().forEach((name, entry) -> properties((MapNode) entry.value(), name, all));
        all.removeAll(used);
        return all;
    }

    private void add(Object value, MapNode schema, String path) {
        schema.list("allOf").forEach(part -> add(value, (MapNode) part, path));
        Optional<String> reference = schema.text("$ref").map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
        if (reference.isPresent()) {
            add(value, definitions.map(reference.get()).orElseThrow(), reference.get());
        } else if (value instanceof List<?> list) {
            schema.map("items").ifPresent(items -> list.forEach(item -> add(item, items, path)));
        } else if (value instanceof Tree tree) {
            tree.entries.forEach((key, child) -> {
                Optional<MapNode> property = schema.map("properties").flatMap(all -> all.map(key));
                property.ifPresent(known -> {
                    used.add(path + "." + key);
                    add(child, known, path + "." + key);
                });
                if (property.isEmpty()) {
                    schema.map("additionalProperties").ifPresent(any -> add(child, any, path));
                }
            });
        }
    }

    private static void properties(Node schema, String path, Set<String> into) {
        if (schema instanceof MapNode map) {
            map.map("properties")
                    .ifPresent(properties -> properties.entries().forEach((key, entry) -> {
                        into.add(path + "." + key);
                        properties(entry.value(), path + "." + key, into);
                    }));
            map.map("items").ifPresent(items -> properties(items, path, into));
            map.map("additionalProperties").ifPresent(any -> properties(any, path, into));
        }
    }
}
