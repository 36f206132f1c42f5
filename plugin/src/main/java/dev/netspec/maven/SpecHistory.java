package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.git.GitRepository;
import dev.netspec.git.LastChange;
import dev.netspec.git.LineHistory;
import dev.netspec.report.BlameReport;
import dev.netspec.source.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who last changed the lines of the spec, as far as git knows. Without a repository nothing is known, and nothing wrong. */
final class SpecHistory implements AutoCloseable {

    private static final BlameReport.Change UNCOMMITTED = new BlameReport.Change("not committed yet", "");

    private final Optional<GitRepository> repository;
    private final Map<String, Optional<LineHistory>> files = new HashMap<>();

    private SpecHistory(Optional<GitRepository> repository) {
        this.repository = repository;
    }

    static SpecHistory around(Path base) throws IOException {
        return new SpecHistory(GitRepository.around(base, new Diagnostics.Collector()));
    }

    /** Empty if git does not know the file of the place. */
    Optional<BlameReport.Change> lastChange(Origin place) throws IOException {
        if (!place.isKnown()) {
            return Optional.empty();
        }
        String file = place.file().orElseThrow().path();
        if (!files.containsKey(file)) {
            files.put(file, repository.isPresent() ? repository.get().history(file) : Optional.empty());
        }
        Optional<LineHistory> history = files.get(file);
        return history.isPresent()
                ? Optional.of(history.get()
                        .of(place.span().orElseThrow().start().line())
                        .map(SpecHistory::words)
                        .orElse(UNCOMMITTED))
                : Optional.empty();
    }

    private static BlameReport.Change words(LastChange change) {
        return new BlameReport.Change(
                change.id(),
                change.date() + " " + change.author() + ": " + change.subject()
                        + (change.isOldest() ? " (or a commit before it, which this shallow clone lacks)" : ""));
    }

    @Override
    public void close() {
        repository.ifPresent(GitRepository::close);
    }
}
