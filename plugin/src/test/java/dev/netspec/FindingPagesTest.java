package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.page.FindingPage;
import dev.netspec.release.Catalogue;
import dev.netspec.release.ReleaseRange;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says is wrong gives its finding and no other, and what it says is right gives none. */
class FindingPagesTest {

    private static final Path SHARED = Path.of("src", "test", "resources", "finding", "_shared");

    /** What every excerpt is laid over. */
    private static final List<String> BASE = List.of("base.yaml");

    /** What is there too for an excerpt that is about one of their documents. */
    private static final List<List<String>> MANAGED_CLUSTERS = List.of(
            List.of("mosk-cluster.yaml", "mosk-profiles.yaml"), List.of("edge-cluster.yaml", "edge-profile.yaml"));

    /** What an ended exception was for is found again. */
    private static final Map<String, String> ACCEPTED_NO_LONGER = Map.of("acceptance-expired", "gateway-in-host-range");

    private static final Pattern SECTIONS = Pattern.compile("(?m)^## (.*)$");

    static List<String> ids() {
        return FindingPage.ids();
    }

    /** Those whose examples are excerpts of a spec. */
    static List<String> idsOfSpecs() {
        return ids().stream()
                .filter(id -> example(id, "Wrong", "yaml").isPresent())
                .toList();
    }

    @Test
    void mostPagesAreAboutSpecs() {
        assertThat(idsOfSpecs()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPageHasAllItsSections(String id) {
        String text = text(id);

        assertThat(text)
                .matches(
                        "(?s)# " + id
                                + ": [^\n]+[^.\n]\n\n?Severity: (error|warning|note)\nReleases: [^\n]+\nBaseline: (allowed|never, [^\n]+)\n\n## What\n.*");
        assertThat(SECTIONS.matcher(text).results().map(result -> result.group(1)))
                .containsExactly("What", "Why it matters", "Wrong", "Right", "Source");
        assertThat(text.substring(text.indexOf("## Source") + "## Source".length()))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPageSaysInWhichReleasesItIsAFault(String id) {
        assertThat(ReleaseRange.parse(FindingPage.find(id).orElseThrow().releases()))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("idsOfSpecs")
    void theWrongExampleGivesThisFindingAlone(String id) {
        assertThat(findings(example(id, "Wrong", "yaml").orElseThrow()))
                .filteredOn(finding -> !finding.id().equals(ACCEPTED_NO_LONGER.get(id)))
                .extracting(Diagnostic::id)
                .containsOnly(id);
    }

    @ParameterizedTest
    @MethodSource("idsOfSpecs")
    void theRightExampleGivesNone(String id) {
        assertThat(findings(example(id, "Right", "yaml").orElseThrow())).isEmpty();
    }

    /** Those whose examples are excerpts of hand-written manifests, laid over the objects of a golden case. */
    static List<String> idsOfManifests() {
        return ids().stream().filter(id -> manifests(id, "Wrong").isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("idsOfManifests")
    void theWrongManifestGivesThisFindingAlone(String id) {
        assertThat(manifests(id, "Wrong").orElseThrow().findings())
                .extracting(Diagnostic::id)
                .containsOnly(id);
    }

    @ParameterizedTest
    @MethodSource("idsOfManifests")
    void theRightManifestGivesNone(String id) {
        assertThat(manifests(id, "Right").orElseThrow().findings()).isEmpty();
    }

    /**
     * An excerpt of manifests.
     *
     * @param golden the case whose objects it is laid over
     */
    private record ManifestExcerpt(String golden, String release, String text) {

        List<Diagnostic> findings() {
            Map<String, MapNode> objects = new LinkedHashMap<>();
            GoldenObjects.of(golden, release).stream()
                    .flatMap(file -> documents(new String(file.bytes(), StandardCharsets.UTF_8)).stream())
                    .forEach(object -> objects.put(GoldenObjects.identity(new Manifest(object)), object));
            documents(text)
                    .forEach(object -> objects.merge(
                            GoldenObjects.identity(new Manifest(object)), object, FindingPagesTest::laidOver));
            String manifests = objects.values().stream().map(NodeWriter::write).collect(Collectors.joining("---\n"));
            return Netspec.inspect(new InspectRequest(
                            List.of(SourceFile.of("manifests.yaml", manifests)),
                            "kaas-mgmt",
                            Catalogue.bundled().find(release).orElseThrow(),
                            List.of()))
                    .diagnostics()
                    .asList();
        }
    }

    private static Optional<ManifestExcerpt> manifests(String id, String section) {
        return Pattern.compile("(?s)\n## " + section + "\n```yaml over (\\S+) (\\S+)\n(.*?)```\n")
                .matcher(text(id))
                .results()
                .map((MatchResult result) -> new ManifestExcerpt(result.group(1), result.group(2), result.group(3)))
                .findFirst();
    }

    private static String text(String id) {
        return FindingPage.find(id).orElseThrow().text();
    }

    private static Optional<String> example(String id, String section, String fence) {
        return Pattern.compile("(?s)\n## " + section + "\n```" + fence + "\n(.*?)```\n")
                .matcher(text(id))
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst();
    }

    /** The findings of an excerpt laid over the base spec. */
    private static List<Diagnostic> findings(String excerpt) {
        Map<List<String>, MapNode> documents = new LinkedHashMap<>();
        List<MapNode> above = documents(excerpt);
        below(above).forEach(document -> documents.put(identity(document), document));
        above.forEach(
                document -> documents.merge(identity(document), withVersion(document), FindingPagesTest::laidOver));
        String spec = documents.values().stream().map(NodeWriter::write).collect(Collectors.joining("---\n"));
        return Netspec.compile(
                        new CompileRequest(List.of(SourceFile.of("spec.yaml", spec)), Optional.empty(), Fixture.TERMS))
                .diagnostics()
                .asList()
                .stream()
                .filter(Diagnostic::isOpen)
                .toList();
    }

    private static List<MapNode> documents(String text) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(SourceFile.of("excerpt.yaml", text), out);
        assertThat(out.toDiagnostics()).isEmpty();
        return documents.stream().map(MapNode.class::cast).toList();
    }

    private static List<String> identity(MapNode document) {
        return List.of(
                document.text("kind").orElseThrow(), document.text("name").orElseThrow());
    }

    /** An excerpt may leave out the version, which is always the same. */
    private static MapNode withVersion(MapNode document) {
        return MapNode.builder(document.origin())
                .put("apiVersion", "netspec.dev/v1")
                .putAll(document)
                .build();
    }

    /** Mappings are merged, a null removes its key, and everything else replaces what was there. */
    private static MapNode laidOver(MapNode below, MapNode above) {
        Map<String, Node> merged = new LinkedHashMap<>();
        below.entries().forEach((key, entry) -> merged.put(key, entry.value()));
        above.entries().forEach((key, entry) -> {
            if (entry.value() instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL) {
                merged.remove(key);
            } else if (entry.value() instanceof MapNode map && merged.get(key) instanceof MapNode there) {
                merged.put(key, laidOver(there, map));
            } else {
                merged.put(key, entry.value());
            }
        });
        MapNode.Builder builder = MapNode.builder(Origin.NONE);
        merged.forEach(builder::put);
        return builder.build();
    }

    private static List<MapNode> below(List<MapNode> excerpt) {
        List<MapNode> below = new ArrayList<>(shared(BASE));
        Set<List<String>> identities =
                excerpt.stream().map(FindingPagesTest::identity).collect(Collectors.toSet());
        MANAGED_CLUSTERS.stream()
                .map(FindingPagesTest::shared)
                .filter(documents ->
                        documents.stream().map(FindingPagesTest::identity).anyMatch(identities::contains))
                .forEach(below::addAll);
        return below;
    }

    private static List<MapNode> shared(List<String> files) {
        List<MapNode> documents = new ArrayList<>();
        for (String file : files) {
            try {
                documents.addAll(documents(Files.readString(SHARED.resolve(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }
}
