package dev.netspec.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A real repository on disk, to make commits in. */
public final class Clone implements AutoCloseable {

    private static final PersonIdent SOMEBODY = new PersonIdent("somebody", "somebody@example.com");

    private final Path root;
    private final Git git;

    private Clone(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    public static Clone in(Path root) throws GitAPIException {
        Unconfigured.install();
        return new Clone(
                root,
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
    }

    public Clone with(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
        return this;
    }

    public Clone without(String file) throws IOException {
        Files.delete(root.resolve(file));
        return this;
    }

    /** Commits all there is in the working tree; gives the commit's name. */
    public String commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return commitIndex();
    }

    String commitIndex() throws GitAPIException {
        RevCommit commit = git.commit()
                .setMessage("change")
                .setAuthor(SOMEBODY)
                .setCommitter(SOMEBODY)
                .setSign(false)
                .call();
        return commit.getName();
    }

    /** Makes a branch of what is checked out, and checks that out. */
    public Clone branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
        return this;
    }

    public Clone checkout(String revision) throws GitAPIException {
        git.checkout().setName(revision).call();
        return this;
    }

    public Git git() {
        return git;
    }

    public Path root() {
        return root;
    }

    @Override
    public void close() {
        git.close();
    }
}
