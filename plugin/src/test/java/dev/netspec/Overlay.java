package dev.netspec;

import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mappings are merged, a null removes its key, and everything else replaces what was there. */
final class Overlay {

    private Overlay() {}

    static MapNode of(MapNode above, MapNode below) {
        Map<String, Node> merged = new LinkedHashMap<>();
        below.entries().forEach((key, entry) -> merged.put(key, entry.value()));
        above.entries().forEach((key, entry) -> {
            if (entry.value() instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL) {
                merged.remove(key);
            } else if (entry.value() instanceof MapNode map && merged.get(key) instanceof MapNode there) {
                merged.put(key, of(map, there));
            } else {
                merged.put(key, entry.value());
            }
        });
        MapNode.Builder builder = MapNode.builder(Origin.NONE);
        merged.forEach(builder::put);
        return builder.build();
    }

    /** A file of these documents. */
    static SourceFile file(String path, List<MapNode> documents) {
        return SourceFile.of(path, documents.stream().map(NodeWriter::write).collect(Collectors.joining("---\n")));
    }
}
