package dev.netspec.it;

import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a scenario: its script before the build arranges it, its script after the build looks at it. */
public final class Scenario {

    private final Path base;

    public Scenario(File base) {
        this.base = base.toPath();
    }

    /** Puts the spec that the scenarios share, which has no fault, into a folder. */
    public Scenario soundSpec(String folder) throws IOException {
        copy(module().resolve("src/spec"), base.resolve(folder));
        return this;
    }

    /** Puts a copy of the sample repository here, without what a build left in it. */
    public Scenario sampleRepository() throws IOException {
        copy(module().resolveSibling("sample-repo"), base);
        return this;
    }

    /** Makes this folder a git repository of its own with nothing in it. */
    public Scenario gitRepository() throws IOException {
        return git("init", "--quiet");
    }

    /** Makes this folder a clone of a bare repository whose branch main has the sample, on a branch for a change. */
    public Scenario cloneOfSample() throws IOException {
        String origin = base.resolveSibling(base.getFileName() + ".git").toString();
        gitRepository()
                .sampleRepository()
                .git("checkout", "--quiet", "-b", "main")
                .commit("Begin");
        Shell.in(base).run("git", "init", "--quiet", "--bare", origin).succeeds();
        return git("remote", "add", "origin", origin)
                .git("push", "--quiet", "origin", "main")
                .git("fetch", "--quiet", "origin")
                .git("checkout", "--quiet", "-b", "change");
    }

    public Scenario commit(String message) throws IOException {
        return git("add", "--all")
                .git(
                        "-c",
                        "user.name=netspec",
                        "-c",
                        "user.email=netspec@example.com",
                        "-c",
                        "commit.gpgSign=false",
                        "commit",
                        "--quiet",
                        "--message",
                        message);
    }

    public Scenario git(String... arguments) throws IOException {
        Shell.in(base)
                .run(Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new))
                .succeeds();
        return this;
    }

    /** Writes what the spec in {@code spec} compiles to, as somebody would have committed it. */
    public Scenario committed() throws IOException {
        Diagnostics.Collector out = new Diagnostics.Collector();
        PathPatterns all = new PathPatterns(List.of("**"), List.of());
        Compilation compilation = Netspec.compile(
                new CompileRequest(SourceFiles.read(base.resolve("spec"), all, base, out), Optional.empty()));
        for (var file : compilation.output().orElseThrow().files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return this;
    }

    public Scenario write(String file, String text) throws IOException {
        Files.createDirectories(base.resolve(file).getParent());
        Files.writeString(base.resolve(file), text);
        return this;
    }

    public Scenario replace(String file, String old, String fresh) throws IOException {
        String text = Files.readString(base.resolve(file));
        check(text.contains(old), file + " does not contain " + old);
        return write(file, text.replace(old, fresh));
    }

    public Scenario move(String from, String to) throws IOException {
        Files.move(base.resolve(from), base.resolve(to));
        return this;
    }

    /** Fails unless the build said each of these texts, of one line or several. */
    public Scenario said(String... texts) throws IOException {
        String log = Files.readString(base.resolve("build.log")).replace("\r\n", "\n");
        for (String text : texts) {
            check(log.contains(text), "build.log does not contain:\n" + text);
        }
        return this;
    }

    public Scenario has(String... files) {
        for (String file : files) {
            check(Files.exists(base.resolve(file)), file + " is not there");
        }
        return this;
    }

    public Scenario lacks(String... files) {
        for (String file : files) {
            check(Files.notExists(base.resolve(file)), file + " is there");
        }
        return this;
    }

    /** Fails unless a file has a text. */
    public Scenario has(String file, String text) throws IOException {
        check(Files.readString(base.resolve(file)).contains(text), file + " does not contain " + text);
        return this;
    }

    /** Fails unless two folders have the same files. */
    public Scenario equal(String one, String other) throws IOException {
        List<String> files = files(base.resolve(one));
        check(!files.isEmpty() && files.equals(files(base.resolve(other))), one + " and " + other + " differ in files");
        for (String file : files) {
            check(
                    Files.mismatch(
                                    base.resolve(one).resolve(file),
                                    base.resolve(other).resolve(file))
                            == -1,
                    file + " differs between " + one + " and " + other);
        }
        return this;
    }

    /** Fails unless a command succeeds in a folder. */
    public Scenario succeeds(String folder, String... command) throws IOException {
        Shell.in(base.resolve(folder)).run(command).succeeds();
        return this;
    }

    /** Ends a script: the invoker takes any value that it comes to, but none and true, for a failure. */
    public void done() {}

    /** The folder of this module: the scenarios are copied to {@code target/it/<scenario>} before they run. */
    private Path module() {
        return base.getParent().getParent().getParent();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : files(from)) {
            if (!file.startsWith("target/")) {
                Files.createDirectories(to.resolve(file).getParent());
                Files.copy(from.resolve(file), to.resolve(file));
            }
        }
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
