package dev.netspec.files;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files that a person wrote. Whatever is wrong with them is a finding at the file, never an exception: a
 * person can mend it.
 */
public final class SourceFiles {

    /** The most bytes that a file may have. A spec of a thousand hosts has a tenth of it. */
    public static final long LARGEST = 5L * 1024 * 1024;

    private SourceFiles() {}

    /**
     * The files of a directory that must have some, sorted by path.
     *
     * @param base what the paths of the files are relative to
     */
    public static List<SourceFile> read(Path directory, PathPatterns patterns, Path base, Diagnostics.Collector out) {
        String shown = ShownPath.of(directory, base);
        long before = out.errors();
        if (!Files.isDirectory(directory)) {
            String how = Files.exists(directory) ? "is not a directory" : "does not exist";
            out.add(unreadable(shown, "`" + shown + "` " + how)
                    .fix("create the directory, or name the right one in `specDirectory`"));
            return List.of();
        }
        List<SourceFile> files = readIfAny(directory, patterns, base, out);
        if (files.isEmpty() && out.errors() == before) {
            out.add(noInput(shown, patterns));
        }
        return files;
    }

    /** The files of a directory that may be absent or have none, sorted by path. */
    public static List<SourceFile> readIfAny(
            Path directory, PathPatterns patterns, Path base, Diagnostics.Collector out) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        String shown = ShownPath.of(directory, base);
        try {
            Path real = directory.toRealPath();
            if (Files.isSymbolicLink(directory) && !real.startsWith(base.toRealPath())) {
                out.add(outside(shown));
                return List.of();
            }
            return new SourceWalk(real, shown, patterns, out).files();
        } catch (IOException failure) {
            out.add(unreadable(shown, failure));
            return List.of();
        }
    }

    /** A file that may be absent. */
    public static Optional<SourceFile> readIfAny(Path file, Path base, Diagnostics.Collector out) {
        return Files.exists(file) ? read(file, ShownPath.of(file, base), out) : Optional.empty();
    }

    static Optional<SourceFile> read(Path file, String shown, Diagnostics.Collector out) {
        try {
            if (!Files.isRegularFile(file)) {
                out.add(unreadable(shown, "`" + shown + "` is not a regular file")
                        .fix("replace it by a file"));
            } else if (Files.size(file) > LARGEST) {
                out.add(tooLarge(shown, Files.size(file)));
            } else {
                return Optional.of(new SourceFile(shown, Files.readAllBytes(file)));
            }
        } catch (IOException failure) {
            out.add(unreadable(shown, failure));
        }
        return Optional.empty();
    }

    static Diagnostic unreadable(String path, IOException failure) {
        return unreadable(path, "`" + path + "` cannot be read: " + Reason.of(failure))
                .fix("give a regular file that the build may read, or remove it");
    }

    /** What is wrong with a file that is there and cannot be used. */
    public static Diagnostic unreadable(String path, String message) {
        return Diagnostic.error("source-unreadable", whole(path), message);
    }

    /** What is wrong with a link to what a clone does not have. */
    public static Diagnostic outside(String path) {
        return Diagnostic.error(
                        "source-outside-tree",
                        whole(path),
                        "`" + path + "` is a symbolic link that leads out of the tree")
                .fix("copy what it leads to into the tree, so that a clone has it too");
    }

    /** @param size more than {@link #LARGEST} */
    public static Diagnostic tooLarge(String path, long size) {
        return Diagnostic.error(
                        "file-too-large",
                        whole(path),
                        "`" + path + "` has " + size + " bytes, and " + LARGEST + " is the most that is read")
                .fix("split it, or exclude it if it is no spec");
    }

    private static Diagnostic noInput(String directory, PathPatterns patterns) {
        String excluded = patterns.excludes().isEmpty() ? "" : " and not " + Phrase.or(patterns.excludes());
        return Diagnostic.error(
                        "no-input",
                        whole(directory),
                        "`" + directory + "` has no file that matches " + Phrase.or(patterns.includes()) + excluded)
                .fix("write a spec there, or name the right `specDirectory`, `includes` and `excludes`");
    }

    private static Origin whole(String path) {
        return Origin.of(SourceFile.of(path, ""));
    }
}
