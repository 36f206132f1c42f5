package dev.netspec.release;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a {@code release.yaml}. It ships with netspec, so whatever is wrong with it is a bug and not a finding. */
final class ReleaseReader {

    private static final Map<String, Feature> FEATURES =
            Arrays.stream(Feature.values()).collect(Collectors.toMap(Feature::key, Function.identity()));

    private final String release;

    private ReleaseReader(String release) {
        this.release = release;
    }

    /** @throws IllegalStateException if the text is not the catalogue entry of the release */
    static Release read(String release, String text) {
        return new ReleaseReader(release).read(text);
    }

    private Release read(String text) {
        Diagnostics.Collector problems = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(SourceFile.of(release + "/release.yaml", text), problems);
        problems.toDiagnostics().asList().stream().findFirst().ifPresent(problem -> {
            throw broken(problem.at() + " " + problem.message());
        });
        if (documents.size() != 1 || !(documents.get(0) instanceof MapNode root)) {
            throw broken("it is not one mapping");
        }
        if (!root.text("release").equals(Optional.of(release))) {
            throw broken("it names another release");
        }
        MapNode kinds = root.map("kinds").orElseThrow(() -> broken("it has no kinds"));
        return new Release(
                release,
                kinds.entries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> text(entry.getValue().value()))),
                features(root, "features"),
                features(root, "deprecated"));
    }

    private Set<Feature> features(MapNode root, String key) {
        return root.list(key).stream().map(this::feature).collect(Collectors.toSet());
    }

    private Feature feature(Node node) {
        String key = text(node);
        if (!FEATURES.containsKey(key)) {
            throw broken("it names the unknown feature " + key);
        }
        return FEATURES.get(key);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.STRING) {
            return scalar.text();
        }
        throw broken("it lacks a text at " + node.origin());
    }

    private IllegalStateException broken(String how) {
        return new IllegalStateException("The catalogue entry of release " + release + " is broken: " + how);
    }
}
