package dev.netspec.files;

import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/** Puts the new text of files that people wrote where the old one was. */
public final class SourceEdits {

    private SourceEdits() {}

    /**
     * Each file is there as a whole, old or new, whatever interrupts this; links lead where they led, and who may read a file
     * still may.
     *
     * @param base what the paths of the files are relative to
     */
    public static void write(List<SourceFile> files, Path base) throws IOException {
        for (SourceFile file : files) {
            write(base.resolve(file.path()).toRealPath(), file.bytes());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (permissions != null) {
                Files.setPosixFilePermissions(
                        unfinished, permissions.readAttributes().permissions());
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
