package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.policy.Terms;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Documents of a spec, each laid over the one of the same kind and name in a sound spec. They may leave out
 * {@code apiVersion}, which is always the same. A document with {@code findings} is the baseline.
 */
record SpecExcerpt(byte[] bytes) {

    private static final Path SHARED = Path.of("src", "test", "resources", "finding", "_shared");

    /** What every excerpt is laid over. */
    private static final List<String> BASE = List.of("base.yaml");

    /** What is there too for an excerpt that is about one of their documents. */
    private static final List<List<String>> MORE_CLUSTERS = List.of(
            List.of("mosk-cluster.yaml", "mosk-profiles.yaml"),
            List.of("edge-cluster.yaml", "edge-profile.yaml"),
            List.of("regional-cluster.yaml"));

    private static final MapNode VERSION =
            MapNode.builder(Origin.NONE).put("apiVersion", "netspec.dev/v1").build();

    /** Those of its reader, or else those of the whole spec. */
    Diagnostics findings() {
        Diagnostics.Collector unread = new Diagnostics.Collector();
        List<MapNode> documents = documents(new SourceFile("excerpt.yaml", bytes), unread);
        return unread.toDiagnostics().isEmpty() ? findings(documents) : unread.toDiagnostics();
    }

    private static Diagnostics findings(List<MapNode> documents) {
        Map<Boolean, List<MapNode>> byRole =
                documents.stream().collect(Collectors.partitioningBy(SpecExcerpt::isBaseline));
        Optional<SourceFile> baseline = Optional.of(byRole.get(true))
                .filter(found -> !found.isEmpty())
                .map(found -> Overlay.file("baseline.yaml", found));
        Terms terms = Fixture.TERMS.withBaseline(baseline);
        SourceFile spec = Overlay.file("spec.yaml", whole(byRole.get(false)));
        return findings(new CompileRequest(List.of(spec), Optional.empty(), terms));
    }

    /** Those of the change that makes this of another. */
    Diagnostics findingsSince(SpecExcerpt before) {
        Base base = Base.of("main", List.of(before.spec()));
        return findings(
                new CompileRequest(List.of(spec()), Optional.empty(), Fixture.TERMS).comparedWith(Optional.of(base)));
    }

    private SourceFile spec() {
        Diagnostics.Collector unread = new Diagnostics.Collector();
        List<MapNode> documents = documents(new SourceFile("excerpt.yaml", bytes), unread);
        assertThat(unread.toDiagnostics()).isEmpty();
        return Overlay.file("spec.yaml", whole(documents));
    }

    private static Diagnostics findings(CompileRequest request) {
        return Diagnostics.of(Netspec.compile(request).diagnostics().asList().stream()
                .filter(Diagnostic::isOpen)
                .toList());
    }

    private static boolean isBaseline(MapNode document) {
        return document.has("findings");
    }

    private static List<MapNode> whole(List<MapNode> excerpt) {
        Map<List<String>, MapNode> below = new LinkedHashMap<>();
        below(excerpt).forEach(document -> below.put(identity(document), document));
        List<MapNode> whole = new ArrayList<>();
        excerpt.forEach(document -> whole.add(Overlay.of(document, below.getOrDefault(identity(document), VERSION))));
        excerpt.forEach(document -> below.remove(identity(document)));
        whole.addAll(below.values());
        return whole;
    }

    private static List<MapNode> below(List<MapNode> excerpt) {
        List<List<String>> identities =
                excerpt.stream().map(SpecExcerpt::identity).toList();
        List<MapNode> below = new ArrayList<>(shared(BASE));
        MORE_CLUSTERS.stream()
                .map(SpecExcerpt::shared)
                .filter(documents ->
                        documents.stream().map(SpecExcerpt::identity).anyMatch(identities::contains))
                .forEach(below::addAll);
        return below;
    }

    private static List<String> identity(MapNode document) {
        return List.of(
                document.text("kind").orElseThrow(), document.text("name").orElseThrow());
    }

    private static List<MapNode> shared(List<String> files) {
        List<MapNode> documents = new ArrayList<>();
        for (String file : files) {
            Diagnostics.Collector unread = new Diagnostics.Collector();
            documents.addAll(documents(new SourceFile(file, read(file)), unread));
            assertThat(unread.toDiagnostics()).isEmpty();
        }
        return documents;
    }

    private static List<MapNode> documents(SourceFile file, Diagnostics.Collector out) {
        return NodeReader.read(file, out).stream().map(MapNode.class::cast).toList();
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(SHARED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
