package dev.netspec.git;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that a directory lies in: a clone, a linked worktree or a submodule. What a user can mend, such as a
 * clone that lacks history, is a finding.
 */
public final class GitRepository implements AutoCloseable {

    private final Repository repository;
    private final Path base;
    /** Where the base lies in the repository. */
    private final Path module;

    private final Diagnostics.Collector out;

    private GitRepository(Repository repository, Path base, Path module, Diagnostics.Collector out) {
        this.repository = repository;
        this.base = base;
        this.module = module;
        this.out = out;
    }

    /**
     * @param base what the paths of files are relative to; it exists
     * @param out gets what the repository lacks, now and later
     */
    public static Optional<GitRepository> around(Path base, Diagnostics.Collector out) throws IOException {
        Path here = base.toRealPath();
        Optional<Path> root = Stream.iterate(here, directory -> directory != null, Path::getParent)
                .filter(directory ->
                        directory.resolve(Constants.DOT_GIT).toFile().exists())
                .findFirst();
        if (root.isEmpty()) {
            out.add(GitFindings.noRepository());
            return Optional.empty();
        }
        Unconfigured.install();
        try {
            Repository repository = new FileRepositoryBuilder()
                    .findGitDir(root.get().toFile())
                    .setWorkTree(root.get().toFile())
                    .setMustExist(true)
                    .build();
            return Optional.of(new GitRepository(repository, base, root.get().relativize(here), out));
        } catch (RepositoryNotFoundException broken) {
            out.add(GitFindings.noRepository());
            return Optional.empty();
        }
    }

    /** @param revision whatever {@code git rev-parse} takes: a branch, a tag, a commit, {@code HEAD~1} */
    public Optional<Commit> find(String revision) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id != null) {
                return Optional.of(new Commit(revision, walk.parseCommit(id)));
            }
        } catch (RevisionSyntaxException
                | AmbiguousObjectException
                | IncorrectObjectTypeException
                | MissingObjectException unknown) {
            // said below
        }
        out.add(GitFindings.unknown(revision, repository.getRemoteNames(), branches()));
        return Optional.empty();
    }

    /** Where {@code HEAD} and another commit part: what a pull request is compared with. */
    public Optional<Commit> forkPoint(Commit other) throws IOException {
        Optional<Commit> head = find(Constants.HEAD);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(head.get().id()));
            walk.markStart(walk.parseCommit(other.id()));
            RevCommit common = walk.next();
            if (common != null) {
                return Optional.of(new Commit(other.name(), common));
            }
            boolean isShallow =
                    !repository.getObjectDatabase().getShallowCommits().isEmpty();
            out.add(isShallow ? GitFindings.shallow(other.name()) : GitFindings.unrelated(other.name()));
        } catch (MissingObjectException partial) {
            out.add(GitFindings.shallow(other.name()));
        }
        return Optional.empty();
    }

    /**
     * The files of a directory as a commit has them, sorted by path; none if it has no such directory. They have the paths
     * that they have in the working tree, and its limits. Line ends are those that are committed.
     *
     * @param problems gets what is wrong with the files themselves
     */
    public List<SourceFile> files(Commit commit, Path directory, PathPatterns patterns, Diagnostics.Collector problems)
            throws IOException {
        Path below = base.toAbsolutePath()
                .normalize()
                .relativize(directory.toAbsolutePath().normalize());
        Path inRepository = module.resolve(below).normalize();
        if (inRepository.startsWith("..")) {
            out.add(GitFindings.outside(slashes(below)));
            return List.of();
        }
        return new TreeFiles(repository, commit, slashes(inRepository), slashes(below), patterns, problems, out).read();
    }

    /** Where it was cloned from; empty if that is not said. What may be a password or a token in it is left out. */
    public Optional<String> clonedFrom() {
        return Optional.ofNullable(repository.getConfig().getString("remote", Constants.DEFAULT_REMOTE_NAME, "url"))
                .map(url -> url.replaceFirst("^(https?://)[^/@]*@", "$1")
                        .replaceFirst("^(ssh://[^/@:]*):[^/@]*@", "$1@")
                        .replaceFirst("[?#].*", ""));
    }

    /** The branch that is checked out; empty if none is. */
    public Optional<String> branch() throws IOException {
        return Optional.ofNullable(repository.getFullBranch())
                .filter(name -> name.startsWith(Constants.R_HEADS))
                .map(Repository::shortenRefName);
    }

    /** Where a directory lies in the repository, with forward slashes. */
    public String pathOf(Path directory) {
        return slashes(module.resolve(base.toAbsolutePath()
                        .normalize()
                        .relativize(directory.toAbsolutePath().normalize()))
                .normalize());
    }

    /**
     * Which commits last touched the lines of a file, as it is in the working tree.
     *
     * @param file its path, relative to the base; empty if it lies outside the repository
     */
    public Optional<LineHistory> history(String file) throws IOException {
        Path inRepository = module.resolve(file).normalize();
        return inRepository.startsWith("..")
                ? Optional.empty()
                : Optional.of(LineHistory.of(repository, slashes(inRepository)));
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private TreeSet<String> branches() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            names.add(Repository.shortenRefName(ref.getName()));
        }
        return names;
    }

    @Override
    public void close() {
        repository.close();
    }
}
