package dev.netspec.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files to write and files to delete. Begin with {@link OutputDirectory#changesTo}.
 *
 * @param root directories that become empty are removed, this one excepted
 * @param writes text by absolute path; only files whose text is new
 * @param deletions absolute paths
 */
public record Changes(Path root, SortedMap<Path, String> writes, List<Path> deletions) {

    static final Changes NONE = new Changes(Path.of(""), new TreeMap<>(), List.of());

    public Changes {
        writes = new TreeMap<>(writes);
        deletions = List.copyOf(deletions);
    }

    /** Writes, then deletes. Each file is there as a whole or not at all, whatever interrupts this. */
    public void apply() throws IOException {
        for (var file : writes.entrySet()) {
            NewFile.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : deletions) {
            Files.deleteIfExists(file);
            removeEmpty(file.getParent());
        }
    }

    private void removeEmpty(Path directory) throws IOException {
        if (directory.equals(root)) {
            return;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(directory);
        removeEmpty(directory.getParent());
    }
}
