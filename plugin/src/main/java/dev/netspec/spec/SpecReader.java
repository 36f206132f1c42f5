package dev.netspec.spec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.schema.Schemas;
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

/** Reads the documents of a spec. A document that breaks the schema is reported and left out. */
public final class SpecReader {

    private static final String API_VERSION = "netspec.dev/v1";
    private static final List<String> KINDS = List.of(
            "Region",
            ClusterSpec.MANAGEMENT,
            ClusterSpec.REGIONAL,
            ClusterSpec.MANAGED,
            "Network",
            "HostProfile",
            "Policy");

    /** By definition. They are many times as dear as a check with them, and never change. */
    private static final Map<String, StructureCheck> CHECKS = new ConcurrentHashMap<>();

    private final Diagnostics.Collector out;
    private final List<RegionSpec> regions = new ArrayList<>();
    private final List<SharedNetworkSpec> networks = new ArrayList<>();
    private final List<ClusterSpec> clusters = new ArrayList<>();
    private final List<HostProfileSpec> hostProfiles = new ArrayList<>();
    private final List<PolicySpec> policies = new ArrayList<>();
    private final List<DocumentSpec> documents = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();

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
                reader.documents,
                reader.incomplete);
    }

    /**
     * A file with a fault in its YAML is still checked, for its other faults, but what it seems to say is not used: nor is
     * a finding about a value that nobody can be sure to have read.
     */
    private void read(SourceFile source) {
        Diagnostics.Collector faults = new Diagnostics.Collector();
        Diagnostics.Collector violations = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(source, faults);
        boolean sound = faults.errors() == 0;
        for (Node document : documents) {
            String definition = definition(document);
            if (CHECKS.computeIfAbsent(definition, SpecReader::compile).check(document, violations) && sound) {
                add(definition, (MapNode) document);
            } else {
                incomplete.addAll(KINDS.contains(definition) ? Set.of(definition) : KINDS);
            }
        }
        if (!sound) {
            incomplete.addAll(KINDS);
        }
        faults.toDiagnostics().forEach(out::add);
        Set<Optional<Position>> faulty =
                faults.toDiagnostics().asList().stream().map(SpecReader::place).collect(Collectors.toSet());
        violations.toDiagnostics().asList().stream()
                .filter(violation -> !faulty.contains(place(violation)))
                .forEach(out::add);
    }

    private static Optional<Position> place(Diagnostic finding) {
        return finding.at().span().map(Span::start);
    }

    private void add(String kind, MapNode map) {
        documents.add(DocumentSpec.read(map));
        switch (kind) {
            case "Region" -> regions.add(DocumentReader.region(map));
            case "Network" -> networks.add(DocumentReader.sharedNetwork(map));
            case ClusterSpec.MANAGEMENT, ClusterSpec.REGIONAL, ClusterSpec.MANAGED ->
                clusters.add(DocumentReader.cluster(map));
            case "HostProfile" -> hostProfiles.add(HostProfileSpec.read(map));
            case "Policy" -> policies.add(PolicySpec.read(map));
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
