package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.SourceFile;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What a cluster gets that says nothing of its machines: a spec of our own, in the language of all specs. */
final class DefaultProfiles {

    private static final String FILE = "default-profiles.yaml";

    private DefaultProfiles() {}

    /** The vendor's procedure wants three. */
    static final int MACHINES = 3;

    /** The role of these machines. */
    static final String ROLE = "master";

    /** The profile that attaches the networks of this cluster. Nobody wrote it, so findings are said of the networks. */
    static Profile of(ClusterSpec cluster) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<HostProfileSpec> profiles = SpecReader.read(List.of(file()), out).hostProfiles();
        HostProfileSpec fitting = profiles.stream()
                .filter(profile -> profile.attach().keySet().containsAll(bootNetworks(cluster)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No default profile fits " + cluster.name()));
        return new Profile(
                fitting,
                new Devices(fitting, out),
                true,
                Optional.of(cluster.origin().at("networks")));
    }

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
