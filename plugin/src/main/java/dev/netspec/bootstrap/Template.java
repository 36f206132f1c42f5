package dev.netspec.bootstrap;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Header;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A template of the vendor's with its values filled in, each beside the parameter that it replaces.
 *
 * <p>The written text is read back, and a comment goes to the end of the line on which its scalar was found. So it can
 * stand neither inside a block of text nor beside another value.
 */
record Template(Cluster cluster) {

    String of(List<Manifest> objects) {
        return Header.hash(cluster.files())
                + objects.stream().map(AgentMarks::without).map(this::document).collect(Collectors.joining("---\n"));
    }

    private String document(Manifest manifest) {
        String text = NodeWriter.write(manifest.root());
        Map<Integer, String> comments = comments(manifest, text);
        StringBuilder commented = new StringBuilder();
        int number = 0;
        for (String line : text.split("\n")) {
            String comment = comments.get(++number);
            commented
                    .append(line)
                    .append(comment == null ? "" : "  # " + comment)
                    .append('\n');
        }
        return commented.toString();
    }

    /** By line, counted from 1. */
    private Map<Integer, String> comments(Manifest manifest, String text) {
        Map<Integer, String> comments = new TreeMap<>();
        Node read = NodeReader.read(SourceFile.of(manifest.name(), text), new Diagnostics.Collector())
                .get(0);
        Scalars.visit(read, (path, scalar) -> {
            Optional<String> name = new Statements(cluster)
                    .at(manifest, path, scalar)
                    .flatMap(statement -> VendorNames.of(cluster.region().bootstrap(), statement));
            name.ifPresent(comment -> comments.put(lastLine(scalar), comment));
        });
        return comments;
    }

    private static int lastLine(ScalarNode scalar) {
        return scalar.origin().span().map(Span::end).orElseThrow().line();
    }
}
