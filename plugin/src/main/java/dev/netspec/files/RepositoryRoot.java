package dev.netspec.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a git repository begins. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    /**
     * The nearest directory, this or above it, that has a {@code .git}: a directory, or a file in a worktree or submodule.
     * Without one it is this directory.
     */
    public static Path of(Path directory) {
        Path start = ShownPath.absolute(directory);
        return Stream.iterate(start, here -> here != null, Path::getParent)
                .filter(here -> Files.exists(here.resolve(".git")))
                .findFirst()
                .orElse(start);
    }

    /** The path of a directory as the repository names it, with forward slashes; empty for the root itself. */
    public static String shown(Path directory) {
        return ShownPath.slashes(of(directory).relativize(ShownPath.absolute(directory)));
    }
}
