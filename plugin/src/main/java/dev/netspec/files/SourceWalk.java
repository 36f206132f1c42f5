package dev.netspec.files;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One walk over a directory of sources. Links are looked at after everything else, so that a file that is also linked
 * to is read once, under its own name.
 */
final class SourceWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final String shownRoot;
    private final PathPatterns patterns;
    private final Diagnostics.Collector out;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> links = new ArrayList<>();

    /** @param root a real path */
    SourceWalk(Path root, String shownRoot, PathPatterns patterns, Diagnostics.Collector out) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.patterns = patterns;
        this.out = out;
    }

    List<SourceFile> files() throws IOException {
        Files.walkFileTree(root, this);
        links.stream().sorted().forEach(this::follow);
        return List.copyOf(files.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (directory.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        return patterns.exclude(relative(directory)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            links.add(file);
        } else if (patterns.match(relative(file))) {
            read(file, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!patterns.exclude(relative(file))) {
            out.add(SourceFiles.unreadable(shown(file), failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private void follow(Path link) {
        if (patterns.exclude(relative(link))) {
            return;
        }
        boolean matches = patterns.match(relative(link));
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(root) && (matches || Files.isDirectory(target))) {
                out.add(SourceFiles.outside(shown(link)));
            } else if (matches && !seen.contains(target)) {
                read(link, target);
            }
        } catch (IOException failure) {
            if (matches) {
                out.add(SourceFiles.unreadable(shown(link), failure));
            }
        }
    }

    private void read(Path name, Path file) {
        seen.add(file);
        SourceFiles.read(file, shown(name), out).ifPresent(read -> files.put(read.path(), read));
    }

    private String relative(Path file) {
        return ShownPath.slashes(root.relativize(file));
    }

    private String shown(Path file) {
        return shownRoot.equals(".") ? relative(file) : shownRoot + "/" + relative(file);
    }
}
