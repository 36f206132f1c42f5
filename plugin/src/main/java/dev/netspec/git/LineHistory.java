package dev.netspec.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.api.errors.NoHeadException;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.blame.BlameResult;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Which commits last touched the lines of a file of the working tree; a file is followed through renames. */
public final class LineHistory {

    private static final int DIGITS = 7;

    /** A checkout may have changed them. */
    private static final RawTextComparator ANY_LINE_END = RawTextComparator.WS_IGNORE_TRAILING;

    private final Repository repository;
    private final Optional<BlameResult> lines;

    private LineHistory(Repository repository, Optional<BlameResult> lines) {
        this.repository = repository;
        this.lines = lines;
    }

    /** @param path in the repository; a file that it does not have has no line that was committed */
    static LineHistory of(Repository repository, String path) throws IOException {
        try (BlameGenerator generator = new BlameGenerator(repository, path)) {
            return new LineHistory(
                    repository,
                    Optional.ofNullable(generator
                            .setTextComparator(ANY_LINE_END)
                            .setFollowFileRenames(true)
                            .prepareHead()
                            .computeBlameResult()));
        } catch (NoHeadException nothingCommitted) {
            return new LineHistory(repository, Optional.empty());
        }
    }

    /** @param number counted from 1; empty if the line is not committed yet */
    public Optional<LastChange> of(int number) throws IOException {
        Optional<RevCommit> commit = lines.filter(
                        known -> number <= known.getResultContents().size())
                .flatMap(known -> Optional.ofNullable(known.getSourceCommit(number - 1)));
        return commit.isPresent() ? Optional.of(change(commit.get())) : Optional.empty();
    }

    private LastChange change(RevCommit line) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(line);
            PersonIdent author = commit.getAuthorIdent();
            return new LastChange(
                    commit.name().substring(0, DIGITS),
                    author.getName(),
                    author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDate(),
                    commit.getShortMessage(),
                    repository.getObjectDatabase().getShallowCommits().contains(commit.getId()));
        }
    }
}
