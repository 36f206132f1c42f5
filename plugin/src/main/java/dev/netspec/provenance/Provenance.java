package dev.netspec.provenance;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.JsonWriter;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was made of what, by what: an in-toto Statement, version 1, about the files that were written, so that tools which
 * sign and check statements take it as it is. Its predicate is netspec's own, since that of SLSA speaks of the platform that
 * ran the build, which netspec knows nothing of. Its JSON Schema is {@code provenance.schema.json} of the schema module.
 *
 * <p>Equal arguments give equal bytes: there is no time in it and no path of a machine. Source: in-toto attestation,
 * spec/v1/statement.md and spec/v1/resource_descriptor.md.
 *
 * @param version of netspec
 * @param rules the ids of those that the output passed
 * @param sources the spec, as it was read
 * @param model what was understood of it
 * @param objects what it became
 * @param output every file that was written
 */
public record Provenance(
        String version,
        Collection<String> rules,
        List<SourceFile> sources,
        NetworkModel model,
        List<ManifestSet> objects,
        OutputTree output) {

    /** The file's name below the build's output directory. */
    public static final String FILE = "provenance.json";

    private static final String STATEMENT = "https://in-toto.io/Statement/v1";
    private static final String PREDICATE = "https://netspec.dev/provenance/v1";

    /** A file that the statement is about, besides those of the output. */
    public record Artifact(String name, byte[] bytes) {

        private Node descriptor() {
            return Provenance.descriptor(name, Sha256.of(bytes));
        }
    }

    public Provenance {
        rules = rules.stream().sorted().toList();
        sources =
                sources.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /**
     * The statement, JSON.
     *
     * @param artifacts what else it is about: a package of the files
     */
    public String statement(List<Artifact> artifacts) {
        List<Node> subjects = new ArrayList<>();
        artifacts.forEach(artifact -> subjects.add(artifact.descriptor()));
        output.files().forEach((path, text) -> subjects.add(descriptor(path, Sha256.of(text))));
        return JsonWriter.write(MapNode.builder()
                .put("_type", STATEMENT)
                .put("subject", subjects)
                .put("predicateType", PREDICATE)
                .put("predicate", predicate())
                .build());
    }

    private Node predicate() {
        MapNode.Builder releases = MapNode.builder();
        releases().forEach(releases::put);
        return MapNode.builder()
                .put("netspec", version)
                .put("rules", ruleSet())
                .put("releases", releases.build())
                .put(
                        "inputs",
                        sources.stream()
                                .map(source -> descriptor(source.path(), Sha256.of(source.bytes())))
                                .toList())
                .put("fields", fields())
                .build();
    }

    /** The hash is that of the ids, each on a line: the same ids, the same hash. */
    private Node ruleSet() {
        return MapNode.builder()
                .put("count", rules.size())
                .put("sha256", Sha256.of(String.join("\n", rules) + "\n"))
                .put(
                        "ids",
                        rules.stream()
                                .map(id -> ScalarNode.string(id, Origin.NONE))
                                .toList())
                .build();
    }

    /** The release of each region, by the region's name. */
    private SortedMap<String, String> releases() {
        SortedMap<String, String> releases = new TreeMap<>();
        model.clusters()
                .forEach(cluster -> releases.put(
                        cluster.region().name(), cluster.region().release().name()));
        return releases;
    }

    /** By rendered file that was written, then by file of the spec, then by field: line and column. */
    private Node fields() {
        SortedMap<String, Node> files = new TreeMap<>();
        for (ManifestSet set : objects) {
            for (Manifest object : set.manifests()) {
                String path = "rendered/" + ManifestTree.path(set.managementCluster(), object);
                if (output.files().containsKey(path)) {
                    files.put(path, places(object));
                }
            }
        }
        return map(files);
    }

    private static Node places(Manifest object) {
        SortedMap<String, MapNode.Builder> places = new TreeMap<>();
        for (Field field : Field.of(object)) {
            Origin origin = field.origin();
            origin.file()
                    .ifPresent(file -> places.computeIfAbsent(file.path(), path -> MapNode.builder())
                            .put(
                                    field.pointer(),
                                    origin.span().orElseThrow().start().toString()));
        }
        SortedMap<String, Node> files = new TreeMap<>();
        places.forEach((path, fields) -> files.put(path, fields.build()));
        return map(files);
    }

    private static Node map(SortedMap<String, Node> values) {
        MapNode.Builder map = MapNode.builder();
        values.forEach(map::put);
        return map.build();
    }

    private static Node descriptor(String name, String sha256) {
        return MapNode.builder()
                .put("name", name)
                .put("digest", MapNode.builder().put("sha256", sha256).build())
                .build();
    }
}
