package dev.netspec.files;

import java.nio.file.Path;

/** Paths as findings show them: relative to what the user calls his repository, with forward slashes. */
final class ShownPath {

    private ShownPath() {}

    static String of(Path file, Path base) {
        String path = slashes(absolute(base).relativize(absolute(file)));
        return path.isEmpty() ? "." : path;
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
