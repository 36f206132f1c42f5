package dev.netspec.spec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.schema.Schemas;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import dev.netspec.structure.StructureCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the documents of a spec. What breaks the schema is reported and left out: a document, if that is what it is or its name. */
public final class SpecReader {

    private static final String API_VERSION = "netspec.dev/v1";
    private static final List<String> KINDS = List.of(
            "Region",
            ClusterSpec.MANAGEMENT,
            ClusterSpec.REGIONAL,
            ClusterSpec.MANAGED,
            "Network",
            "HostProfile",
            "Policy",
            "Retirement");

    /** What is not used in parts. */
    private static final Set<String> ALL_OR_NOTHING = Set.of("Policy", "Retirement");

    /** Without these nothing can be said of a document. */
    private static final List<String> IDENTITY = List.of("apiVersion", "kind", "name", "region", "release");

    /** By definition. They are many times as dear as a check with them, and never change. */
    private static final Map<String, StructureCheck> CHECKS = new ConcurrentHashMap<>();

    private final Diagnostics.Collector out;
    private final List<RegionSpec> regions = new ArrayList<>();
    private final List<SharedNetworkSpec> networks = new ArrayList<>();
    private final List<ClusterSpec> clusters = new ArrayList<>();
    private final List<HostProfileSpec> hostProfiles = new ArrayList<>();
    private final List<PolicySpec> policies = new ArrayList<>();
    private final List<RetirementSpec> retirements = new ArrayList<>();
    private final List<DocumentSpec> documents = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();
    private boolean whole = true;

    private SpecReader(Diagnostics.Collector out) {
        this.out = out;
    }

    /** @param sources in any order; the spec is in the order of their paths */
    public static Spec read(List<SourceFile> sources, Diagnostics.Collector out) {
        SpecReader reader = new SpecReader(out);
        sources.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(reader::read);
        return new Spec(
                reader.regions,
                reader.networks,
                reader.clusters,
                reader.hostProfiles,
                reader.policies,
                reader.retirements,
                reader.documents,
                reader.incomplete,
                reader.whole);
    }

    /**
     * Where a document is wrong is a hole in it, and all around the hole is used. Nothing of a file is used that has a fault
     * in its YAML at no place in its documents. Of a value that nobody can be sure to have read, only that is said.
     */
    private void read(SourceFile source) {
        Diagnostics.Collector faults = new Diagnostics.Collector();
        Diagnostics.Collector violations = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(source, faults);
        List<Diagnostic> errors = faults.toDiagnostics().asList().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
        List<Holes> faulty = documents.stream()
                .map(document ->
                        Holes.at(errors.stream().flatMap(SpecReader::places).toList(), document))
                .toList();
        boolean sound = errors.stream()
                .allMatch(fault -> documents.stream()
                        .anyMatch(document ->
                                !Holes.at(places(fault).toList(), document).isEmpty()));
        for (int index = 0; index < documents.size(); index++) {
            Node document = documents.get(index);
            String definition = definition(document);
            Holes holes = CHECKS.computeIfAbsent(definition, SpecReader::compile)
                    .holes(document, violations)
                    .plus(faulty.get(index));
            whole &= holes.isEmpty();
            if (sound && isReadable(definition, holes)) {
                add(definition, (MapNode) holes.in(document), holes);
            } else {
                incomplete.addAll(KINDS.contains(definition) ? Set.of(definition) : KINDS);
            }
        }
        if (!sound) {
            incomplete.addAll(KINDS);
        }
        faults.toDiagnostics().forEach(out::add);
        Set<Position> said = faults.toDiagnostics().asList().stream()
                .flatMap(fault -> place(fault.at()))
                .collect(Collectors.toSet());
        violations.toDiagnostics().asList().stream()
                .filter(violation -> place(violation.at()).noneMatch(said::contains))
                .forEach(out::add);
    }

    /** Where a fault is, and what else it is about: of a key that is given twice, the other. */
    private static Stream<Position> places(Diagnostic fault) {
        return Stream.concat(Stream.of(fault.at()), fault.notes().stream().map(Note::at))
                .flatMap(SpecReader::place);
    }

    private static Stream<Position> place(Origin origin) {
        return origin.span().map(Span::start).stream();
    }

    /** Whether it is known what the document is and what it is called. */
    private static boolean isReadable(String definition, Holes holes) {
        return KINDS.contains(definition)
                && (holes.isEmpty() || !ALL_OR_NOTHING.contains(definition))
                && IDENTITY.stream().noneMatch(holes::touch);
    }

    private void add(String kind, MapNode map, Holes holes) {
        if (holes.isEmpty()) {
            documents.add(DocumentSpec.read(map));
        }
        switch (kind) {
            case "Region" -> regions.add(DocumentReader.region(map, holes));
            case "Network" -> networks.add(DocumentReader.sharedNetwork(map, holes));
            case ClusterSpec.MANAGEMENT, ClusterSpec.REGIONAL, ClusterSpec.MANAGED ->
                clusters.add(DocumentReader.cluster(map, holes));
            case "HostProfile" -> hostProfiles.add(HostProfileSpec.read(map, holes));
            case "Policy" -> policies.add(PolicySpec.read(map));
            case "Retirement" -> retirements.add(RetirementSpec.read(map));
            default -> throw new IllegalStateException("The schema let kind " + kind + " pass");
        }
    }

    /**
     * The definition that a document is held against: that of its kind if that can be relied on, otherwise {@code
     * Document}, which says what is wrong with {@code apiVersion} and {@code kind} and nothing that would follow from it.
     * Of something else than a spec, such as a Kubernetes object, only its {@code apiVersion} is wrong.
     */
    private static String definition(Node document) {
        Optional<String> version = document instanceof MapNode map ? map.text("apiVersion") : Optional.empty();
        if (version.isEmpty()) {
            return "Document";
        }
        return version.get().equals(API_VERSION)
                ? ((MapNode) document).text("kind").filter(KINDS::contains).orElse("Document")
                : "Version";
    }

    private static StructureCheck compile(String definition) {
        return StructureCheck.compile(Schemas.spec(), "#/definitions/" + definition);
    }
}
