package dev.netspec.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

    private static final PathPatterns YAML = new PathPatterns(List.of("**/*.yaml"), List.of("old"));

    @TempDir
    private Path temporary;

    private Clone clone;

    @BeforeEach
    void init() throws GitAPIException {
        clone = Clone.in(temporary.resolve("clone"));
    }

    @AfterEach
    void close() {
        clone.close();
    }

    @Test
    void readsFilesAsTheyWereWhereThePullRequestBeganUnderTheirPathsOfToday() throws Exception {
        clone.with("net/spec/a.yaml", "a: 1\n")
                .with("net/spec/gone.yaml", "g: 1\n")
                .with("net/spec/a.txt", "");
        clone.with("net/spec/old/x.yaml", "x: 1\n").with("net/other.yaml", "").commit();
        clone.branch("change")
                .with("net/spec/a.yaml", "a: 2\n")
                .without("net/spec/gone.yaml")
                .commit();
        clone.checkout("main").with("net/spec/a.yaml", "a: 3\n").commit();
        clone.checkout("change");

        assertThat(read("net", "main")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n", "spec/gone.yaml", "g: 1\n"));
    }

    @Test
    void readsAtTheRootOfTheRepository() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();

        assertThat(read("", "HEAD")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n"));
        assertThat(read("spec", ".", "HEAD")).isEqualTo(Map.of("a.yaml", "a: 1\n"));
    }

    @Test
    void aDirectoryThatWasNotThereHasNoFiles() throws Exception {
        clone.with("a.txt", "").commit();

        assertThat(read("", "HEAD")).isEmpty();
    }

    @Test
    void aSpecBesideTheModuleKeepsItsPath() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").with("module/pom.xml", "").commit();

        assertThat(read("module", "../spec", "HEAD")).isEqualTo(Map.of("../spec/a.yaml", "a: 1\n"));
        assertThat(findings("module", "../../spec", "HEAD"))
                .containsExactly(
                        finding("git-repository-missing", "`../../spec` lies outside the git repository of the build"));
    }

    @Test
    void readsThroughALinkedWorktree() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();
        Path linked = Files.createDirectories(temporary.resolve("linked"));
        Path administration = Files.createDirectories(clone.root().resolve(".git/worktrees/linked"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + administration + "\n");
        Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(administration.resolve("commondir"), "../..\n");
        Files.writeString(administration.resolve("gitdir"), linked.resolve(".git") + "\n");

        assertThat(read(linked, "spec", "main")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n"));
    }

    @Test
    void readsInASubmoduleWhatTheSubmoduleHas() throws Exception {
        Path modules = Files.createDirectories(clone.root().resolve(".git/modules/net"));
        Path work = Files.createDirectories(clone.root().resolve("net"));
        try (Clone inner = Clone.in(temporary.resolve("inner"))) {
            inner.with("spec/a.yaml", "a: 1\n").commit();
            StoredConfig config = inner.git().getRepository().getConfig();
            config.setString("core", null, "worktree", "../../../net");
            config.save();
        }
        Files.delete(modules);
        Files.move(temporary.resolve("inner/.git"), modules);
        Files.writeString(work.resolve(".git"), "gitdir: ../.git/modules/net\n");

        assertThat(read(work, "spec", "main")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n"));
    }

    @Test
    void noRepositoryIsSaid() throws Exception {
        Path nowhere = Files.createDirectories(temporary.resolve("nowhere"));
        Diagnostics.Collector out = new Diagnostics.Collector();

        assertThat(GitRepository.around(nowhere, out)).isEmpty();
        assertThat(words(out))
                .containsExactly(
                        finding("git-repository-missing", "the directory of the build lies in no git" + " repository"));
    }

    @Test
    void anUnknownRefSaysWhatToFetch() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();

        assertThat(findings("", "spec", "origin/release"))
                .containsExactly(finding("git-ref-unknown", "this clone has no" + " `origin/release`"));
        assertThat(fix("origin/release"))
                .isEqualTo("set `fetch-depth: 0` for `actions/checkout` or `GIT_DEPTH: 0` in GitLab CI; elsewhere, run"
                        + " `git fetch origin release:refs/remotes/origin/release`");
        assertThat(fix("0123456789abcdef0123456789abcdef01234567")).endsWith("run `git fetch --all`");
        assertThat(fix("HEAD~1")).startsWith("set `fetch-depth: 0`");
        assertThat(fix("mian")).isEqualTo("write `main`, if that is meant");
        assertThat(findings("", "spec", "no..ref^{}")).hasSize(1);
    }

    @Test
    void aBranchThatOnlyTheRemoteHasIsNamed() throws Exception {
        String commit = clone.with("spec/a.yaml", "a: 1\n").commit();
        StoredConfig config = clone.git().getRepository().getConfig();
        config.setString("remote", "upstream", "url", "https://example.com/net.git");
        config.save();
        clone.with(".git/refs/remotes/upstream/develop", commit + "\n");

        assertThat(fix("develop")).isEqualTo("write `upstream/develop`, if that is meant");
        assertThat(fix("upstream/hotfix")).endsWith("`git fetch upstream hotfix:refs/remotes/upstream/hotfix`");
    }

    @Test
    void aRepositoryWithoutACommitHasNoHead() throws Exception {
        assertThat(findings("", "spec", "HEAD"))
                .containsExactly(finding("git-ref-unknown", "this clone has no `HEAD`"));
    }

    @Test
    void aShallowCloneWithoutTheForkPointIsSaid() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();
        String tip = clone.branch("change").with("spec/a.yaml", "a: 2\n").commit();
        String main = clone.checkout("main").with("spec/b.yaml", "b: 1\n").commit();
        clone.checkout("change");
        Files.writeString(clone.root().resolve(".git/shallow"), tip + "\n" + main + "\n");

        assertThat(findings("", "spec", "main"))
                .containsExactly(finding(
                        "git-history-incomplete", "this clone lacks the commit in which `HEAD` and `main` part"));
    }

    @Test
    void aShallowCloneThatHasTheForkPointWillDo() throws Exception {
        clone.with("spec/a.yaml", "a: 0\n").commit();
        String fork = clone.with("spec/a.yaml", "a: 1\n").commit();
        clone.branch("change").with("spec/a.yaml", "a: 2\n").commit();
        Files.writeString(clone.root().resolve(".git/shallow"), fork + "\n");

        assertThat(read("", "main")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n"));
    }

    @Test
    void branchesWithoutACommonCommitAreSaid() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();
        clone.git().checkout().setOrphan(true).setName("other").call();
        clone.with("spec/a.yaml", "a: 2\n").commit();

        assertThat(findings("", "spec", "main"))
                .containsExactly(finding("git-history-unrelated", "`HEAD` and `main` have no commit in common"));
    }

    @Test
    void aPartialCloneThatLacksAFileIsSaid() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();
        ObjectId blob = clone.git().getRepository().resolve("HEAD:spec/a.yaml");
        clone.without(".git/objects/" + blob.name().substring(0, 2) + "/"
                + blob.name().substring(2));

        assertThat(findings("", "spec", "HEAD"))
                .containsExactly(finding("git-history-incomplete", "this clone lacks `spec/a.yaml` as `HEAD` has it"));
    }

    @Test
    void whatAWorkingTreeWouldRefuseIsRefused() throws Exception {
        clone.with("spec/big.yaml", "#".repeat((int) SourceFiles.LARGEST + 1));
        clone.with("spec/lfs.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n");
        clone.with("secret.yaml", "s: 1\n").with("spec/dir.yaml.d/x.yaml", "x: 1\n");
        Files.createSymbolicLink(clone.root().resolve("spec/out.yaml"), Path.of("../secret.yaml"));
        Files.createSymbolicLink(clone.root().resolve("spec/absolute.yaml"), Path.of("/etc/hosts"));
        Files.createSymbolicLink(clone.root().resolve("spec/gone.yaml"), Path.of("nothing.yaml"));
        Files.createSymbolicLink(clone.root().resolve("spec/loop.yaml"), Path.of("loop.yaml"));
        clone.commit();
        addSubmodule("spec/sub");

        assertThat(findings("", "spec", "HEAD"))
                .containsExactlyInAnyOrder(
                        finding(
                                "file-too-large",
                                "`spec/big.yaml` has 5242881 bytes, and 5242880 is the most that is read"),
                        finding("source-unreadable", "`spec/lfs.yaml` is kept in Git LFS, outside the repository"),
                        finding("source-outside-tree", "`spec/out.yaml` is a symbolic link that leads out of the tree"),
                        finding(
                                "source-outside-tree",
                                "`spec/absolute.yaml` is a symbolic link that leads out of the tree"),
                        finding("source-unreadable", "`spec/gone.yaml` is a link that leads to no file"),
                        finding("source-unreadable", "`spec/loop.yaml` is a link that leads to no file"),
                        finding(
                                "source-unreadable",
                                "`spec/sub` is a submodule, whose files are in another repository"));
        assertThat(read("", "HEAD")).containsOnlyKeys("spec/dir.yaml.d/x.yaml");
    }

    @Test
    void aFileThatIsAlsoLinkedToIsReadOnceUnderItsOwnName() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").with("spec/plain.txt", "t: 1\n");
        Files.createSymbolicLink(clone.root().resolve("spec/link.yaml"), Path.of("a.yaml"));
        Files.createSymbolicLink(clone.root().resolve("spec/text.yaml"), Path.of("plain.txt"));
        clone.commit();

        assertThat(read("", "HEAD")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n", "spec/text.yaml", "t: 1\n"));
    }

    @Test
    void lineEndsAreThoseThatAreCommitted() throws Exception {
        clone.with(".gitattributes", "*.yaml text eol=crlf\n").with("spec/a.yaml", "a: 1\r\n");
        clone.commit();

        assertThat(read("", "HEAD")).isEqualTo(Map.of("spec/a.yaml", "a: 1\n"));
    }

    @Test
    void nothingIsWritten() throws Exception {
        clone.with("spec/a.yaml", "a: 1\n").commit();
        Map<Path, Object> before = state();

        read("", "HEAD");

        assertThat(state()).isEqualTo(before);
    }

    private Map<Path, Object> state() throws IOException {
        try (Stream<Path> all = Files.walk(clone.root())) {
            return all.collect(
                    Collectors.toMap(path -> path, path -> path.toFile().lastModified()));
        }
    }

    private void addSubmodule(String path) throws IOException, GitAPIException {
        DirCache index = clone.git().getRepository().lockDirCache();
        DirCacheEditor editor = index.editor();
        editor.add(new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(FileMode.GITLINK);
                entry.setObjectId(ObjectId.fromString("0123456789abcdef0123456789abcdef01234567"));
            }
        });
        editor.commit();
        clone.commitIndex();
    }

    private Map<String, String> read(String module, String revision) throws IOException {
        return read(module, "spec", revision);
    }

    private Map<String, String> read(String module, String directory, String revision) throws IOException {
        return read(clone.root().resolve(module), directory, revision);
    }

    private Map<String, String> read(Path base, String directory, String revision) throws IOException {
        return read(base, directory, revision, new Diagnostics.Collector()).stream()
                .collect(Collectors.toMap(SourceFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
    }

    private static List<SourceFile> read(Path base, String directory, String revision, Diagnostics.Collector out)
            throws IOException {
        try (GitRepository repository = GitRepository.around(base, out).orElseThrow()) {
            var fork = repository.find(revision);
            if (fork.isPresent()) {
                fork = repository.forkPoint(fork.get());
            }
            return fork.isPresent() ? repository.files(fork.get(), base.resolve(directory), YAML, out) : List.of();
        }
    }

    private List<String> findings(String module, String directory, String revision) throws IOException {
        Diagnostics.Collector out = new Diagnostics.Collector();
        read(clone.root().resolve(module), directory, revision, out);
        return words(out);
    }

    private String fix(String revision) throws IOException {
        Diagnostics.Collector out = new Diagnostics.Collector();
        read(clone.root(), "spec", revision, out);
        return out.toDiagnostics().asList().get(0).fix().orElseThrow();
    }

    private static List<String> words(Diagnostics.Collector out) {
        return out.toDiagnostics().asList().stream()
                .map((Diagnostic finding) -> finding(finding.id(), finding.message()))
                .toList();
    }

    private static String finding(String id, String message) {
        return id + ": " + message;
    }
}
