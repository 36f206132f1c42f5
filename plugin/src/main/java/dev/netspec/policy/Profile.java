package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Severities and a threshold under one name. Profiles are data: {@code profiles.yaml} has them all.
 *
 * @param failOn the least severity that fails a build
 * @param severities of those findings that it takes more or less seriously than their pages say, by id
 */
public record Profile(String name, Severity failOn, SortedMap<String, Severity> severities) {

    private static final List<Profile> ALL = read();

    /** The most lenient first. */
    public static List<Profile> all() {
        return ALL;
    }

    public static Optional<Profile> named(String name) {
        return ALL.stream().filter(profile -> profile.name.equals(name)).findFirst();
    }

    private static List<Profile> read() {
        try (InputStream in = Profile.class.getResourceAsStream("profiles.yaml")) {
            SourceFile file = new SourceFile("profiles.yaml", in.readAllBytes());
            MapNode profiles =
                    (MapNode) NodeReader.read(file, new Diagnostics.Collector()).get(0);
            return profiles.entries().entrySet().stream()
                    .map(entry ->
                            read(entry.getKey(), (MapNode) entry.getValue().value()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile read(String name, MapNode map) {
        MapNode written = map.map("severities").orElse(MapNode.EMPTY);
        SortedMap<String, Severity> severities = new TreeMap<>();
        written.entries()
                .keySet()
                .forEach(id -> severities.put(id, Severity.of(written.text(id).orElseThrow())));
        return new Profile(name, Severity.of(map.text("failOn").orElseThrow()), severities);
    }
}
