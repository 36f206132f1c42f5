package dev.netspec.agents;

import dev.netspec.model.Delivery;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The GitRepository that Flux takes a management cluster's manifests from. */
final class GitRepositoryObject {

    static final String KIND = "GitRepository";

    private static final Pattern SHORT_SSH = Pattern.compile("([^/:@]+@[^/:@]+):/?(.*)");

    private static final String REASONS = """
            ignore: Flux fetches what it syncs for this management cluster and nothing else: evidence and templates \
            are no objects to apply.
            """;

    private GitRepositoryObject() {}

    static AgentFile of(Synced synced) {
        Delivery delivery = synced.delivery();
        MapNode.Builder spec = MapNode.builder()
                .put("interval", delivery.flux().interval())
                .put("url", url(delivery.repository()))
                .put("ref", MapNode.builder().put("branch", delivery.branch()).build())
                .put("ignore", SourceIgnore.allBut(List.of(synced.directory(), synced.fluxDirectory())));
        delivery.flux()
                .secret()
                .ifPresent(secret -> spec.put(
                        "secretRef", MapNode.builder().put("name", secret).build()));
        return new AgentFile(
                REASONS,
                Trees.object(
                                "source.toolkit.fluxcd.io/v1",
                                KIND,
                                Trees.metadata(synced.name(), delivery.flux().namespace())
                                        .build())
                        .put("spec", spec.build())
                        .build());
    }

    /** Flux takes URLs only, and {@code git@host:path} is none. */
    private static String url(String repository) {
        Matcher shortSsh = SHORT_SSH.matcher(repository);
        return shortSsh.matches() ? "ssh://" + shortSsh.group(1) + "/" + shortSsh.group(2) : repository;
    }
}
