package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.git.GitRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a region may state as its {@code delivery}, found out from the clone that the build runs in. */
final class DeliverySnippet {

    private static final String EXAMPLE = "ssh://git@git.example.com/network.git";

    private DeliverySnippet() {}

    static String of(Path base, Path rendered) throws IOException {
        Optional<GitRepository> found = GitRepository.around(base, new Diagnostics.Collector());
        if (found.isEmpty()) {
            return text(EXAMPLE, "main", "rendered");
        }
        try (GitRepository repository = found.get()) {
            return text(
                    repository.clonedFrom().filter(DeliverySnippet::isRemote).orElse(EXAMPLE),
                    repository.branch().orElse("main"),
                    repository.pathOf(rendered));
        }
    }

    /** No agent reaches a directory of this machine. */
    private static boolean isRemote(String url) {
        return url.matches("(https?|ssh)://.+|[^/@:]+@[^/@:]+:.+");
    }

    /** Flux reads a repository by SSH only with a Secret. Source: Flux, GitRepository, `secretRef`. */
    private static String text(String repository, String branch, String path) {
        return "delivery: {repository: \"" + repository + "\", branch: " + branch + ", path: " + path
                + (repository.startsWith("http") ? "" : ", flux: {secret: network-repository}") + "}";
    }
}
