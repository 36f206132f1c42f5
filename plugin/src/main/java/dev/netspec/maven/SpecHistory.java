package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.git.GitRepository;
import dev.netspec.git.LastChange;
import dev.netspec.git.LineHistory;
import dev.netspec.source.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who last changed the lines of the spec, as far as git knows. Without a repository nothing is known, and nothing wrong. */
final class SpecHistory implements AutoCloseable {

    private final Optional<GitRepository> repository;
    private final Map<String, Optional<LineHistory>> files = new HashMap<>();

    private SpecHistory(Optional<GitRepository> repository) {
        this.repository = repository;
    }

    static SpecHistory around(Path base) throws IOException {
        return new SpecHistory(GitRepository.around(base, new Diagnostics.Collector()));
    }

    /** In words; empty if git does not know the file of the place. */
    String lastChange(Origin place) throws IOException {
        if (!place.isKnown()) {
            return "";
        }
        String file = place.file().orElseThrow().path();
        if (!files.containsKey(file)) {
            files.put(file, repository.isPresent() ? repository.get().history(file) : Optional.empty());
        }
        Optional<LineHistory> history = files.get(file);
        return history.isPresent()
                ? history.get()
                        .of(place.span().orElseThrow().start().line())
                        .map(SpecHistory::words)
                        .orElse("not committed yet")
                : "";
    }

    private static String words(LastChange change) {
        return change.id() + " " + change.date() + " " + change.author() + ": " + change.subject()
                + (change.isOldest() ? " (or before: the clone has no older history)" : "");
    }

    @Override
    public void close() {
        repository.ifPresent(GitRepository::close);
    }
}
