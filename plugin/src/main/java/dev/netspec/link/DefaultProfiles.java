package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.SourceFile;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What a cluster gets that says nothing of its machines: a spec of our own, in the language of all specs. */
final class DefaultProfiles {

    private static final String FILE = "default-profiles.yaml";

    private DefaultProfiles() {}

    /** The profile that attaches the networks of this cluster. */
    static HostProfileSpec of(ClusterSpec cluster) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<HostProfileSpec> profiles = SpecReader.read(List.of(file()), out).hostProfiles();
        return profiles.stream()
                .filter(profile -> profile.attach().keySet().containsAll(bootNetworks(cluster)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No default profile fits " + cluster.name()));
    }

    /** The vendor's procedure wants three. */
    static final int MACHINES = 3;

    private static List<String> bootNetworks(ClusterSpec cluster) {
        return cluster.networks().keySet().stream()
                .filter(key -> !key.equals("workloads"))
                .toList();
    }

    private static SourceFile file() {
        try (InputStream in = DefaultProfiles.class.getResourceAsStream(FILE)) {
            return new SourceFile(FILE, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
