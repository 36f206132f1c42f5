package dev.netspec.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there as a whole or not at all, whatever interrupts the writing. */
public final class NewFile {

    private NewFile() {}

    /** Writes a file or replaces it; makes the directories above it. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
