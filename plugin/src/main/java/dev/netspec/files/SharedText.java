package dev.netspec.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A text file that somebody else made for several to write to. */
public final class SharedText {

    private SharedText() {}

    /** Writes what becomes of its text; where there is no file, of an empty one. The file stays the same file. */
    public static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, change.apply(before), StandardCharsets.UTF_8);
    }
}
