package dev.netspec.prove;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.prove.Edit.Change;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents of a spec, as they are written, and the way from an edit to a spec with a mistake. */
final class Documents {

    private final List<SourceFile> sources;

    /** The file of each document, by its index, and the document. */
    private final List<Integer> files = new ArrayList<>();

    private final List<MapNode> roots = new ArrayList<>();

    private Documents(List<SourceFile> sources) {
        this.sources = List.copyOf(sources);
        for (int file = 0; file < sources.size(); file++) {
            for (var node : NodeReader.read(sources.get(file), new Diagnostics.Collector())) {
                if (node instanceof MapNode map) {
                    files.add(file);
                    roots.add(map);
                }
            }
        }
    }

    /** @param sources of a spec that can be read; what cannot is not there */
    static Documents of(List<SourceFile> sources) {
        return new Documents(sources);
    }

    List<SourceFile> sources() {
        return sources;
    }

    /** The documents of these kinds, in the order in which they are written. */
    Stream<Part> ofKind(String... kinds) {
        return all().filter(document -> Set.of(kinds).contains(document.text("kind")));
    }

    Stream<Part> all() {
        return IntStream.range(0, roots.size()).mapToObj(each -> new Part(each, List.of(), roots.get(each)));
    }

    /** The spec with these changes: files that have none stay as they are. */
    Injection with(Edit edit) {
        List<List<MapNode>> written = new ArrayList<>();
        roots.forEach(root -> written.add(List.of(root)));
        Set<Integer> changed = new TreeSet<>();
        for (Change change : edit.changes()) {
            written.set(change.document(), change.change().apply(written.get(change.document())));
            changed.add(files.get(change.document()));
        }
        List<SourceFile> mutated = new ArrayList<>(sources);
        changed.forEach(file -> mutated.set(file, write(file, written)));
        return new Injection(edit.at(), mutated);
    }

    private SourceFile write(int file, List<List<MapNode>> written) {
        String text = IntStream.range(0, roots.size())
                .filter(document -> files.get(document) == file)
                .mapToObj(written::get)
                .flatMap(List::stream)
                .map(NodeWriter::write)
                .collect(Collectors.joining("---\n"));
        return SourceFile.of(sources.get(file).path(), text);
    }
}
