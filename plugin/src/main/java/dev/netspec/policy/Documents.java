package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import dev.netspec.spec.DocumentSpec;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which document of which file a finding lies in. A document reaches from its first line to the next document. */
public final class Documents {

    private final Map<String, TreeMap<Position, Subject>> files = new HashMap<>();

    private Documents() {}

    static Documents of(Collection<DocumentSpec> spec) {
        Documents documents = new Documents();
        spec.forEach(document ->
                documents.add(document.tree().origin(), new Subject(document.kind() + "/" + document.name(), "")));
        return documents;
    }

    /**
     * Those of manifests, as far as findings lie in them.
     *
     * @param rendered the path of the directory that has one folder for each management cluster
     */
    public static Documents of(Collection<SourceFile> manifests, String rendered, Diagnostics findings) {
        Set<String> concerned = findings.asList().stream()
                .flatMap(finding -> finding.at().file().stream())
                .map(SourceFile::path)
                .collect(Collectors.toSet());
        Documents documents = new Documents();
        for (SourceFile file : manifests.stream()
                .filter(file -> concerned.contains(file.path()))
                .toList()) {
            String cluster = file.path().substring(rendered.length() + 1).split("/")[0];
            NodeReader.read(file, new Diagnostics.Collector()).stream()
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast)
                    .forEach(object -> documents.add(object.origin(), new Subject(name(object), cluster)));
        }
        return documents;
    }

    private static String name(MapNode object) {
        MapNode metadata = object.map("metadata").orElse(MapNode.EMPTY);
        return object.text("kind").orElse("") + "/" + metadata.text("namespace").orElse("") + "/"
                + metadata.text("name").orElse("");
    }

    private void add(Origin document, Subject subject) {
        files.computeIfAbsent(document.file().orElseThrow().path(), path -> new TreeMap<>())
                .put(document.span().orElseThrow().start(), subject);
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    Collection<String> names() {
        return files.values().stream()
                .flatMap(documents -> documents.values().stream())
                .map(Subject::object)
                .toList();
    }

    Optional<Subject> at(Origin place) {
        Position position = place.span().map(Span::start).orElse(Position.START);
        return place.file()
                .map(file -> files.get(file.path()))
                .map(documents -> documents.floorEntry(position))
                .map(Map.Entry::getValue);
    }
}
