package dev.netspec.files;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Header;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory that generated files are written to. What lies there already decides what happens, and all of it is
 * looked at before anything is written.
 *
 * <p>Nothing is written or deleted through a symbolic link: the link may lead anywhere.
 */
public final class OutputDirectory {

    /** The mark is in the first two lines; this is more than those two can need to show it. */
    private static final int HEAD = 8192;

    private final Path root;
    private final Path base;
    private final boolean shared;
    private final Set<String> others;

    private OutputDirectory(Path root, Path base, boolean shared, Set<String> others) {
        this.root = ShownPath.absolute(root);
        this.base = ShownPath.absolute(base);
        this.shared = shared;
        this.others = Set.copyOf(others);
    }

    /** A directory in which everything is netspec's: what is not wanted any more is deleted. */
    public static OutputDirectory owned(Path root, Path base) {
        return new OutputDirectory(root, base, false, Set.of());
    }

    /** A directory in which people keep files too: only those that carry the {@linkplain Header mark} are netspec's. */
    public static OutputDirectory shared(Path root, Path base) {
        return new OutputDirectory(root, base, true, Set.of());
    }

    /** The same directory without these folders in it: what lies there is of no concern here. */
    OutputDirectory without(Set<String> folders) {
        return new OutputDirectory(root, base, shared, folders);
    }

    public Path path() {
        return root;
    }

    /** The path of a file in it, as findings show it. */
    public String shown(String file) {
        return ShownPath.of(root.resolve(file), base);
    }

    /** Every regular file in it, up to the {@linkplain SourceFiles#LARGEST most bytes} that any file may have. */
    public List<SourceFile> read() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path file : entries()) {
            if (isRegular(file)) {
                files.add(new SourceFile(ShownPath.of(file, base), start(file, (int) SourceFiles.LARGEST)));
            }
        }
        return files;
    }

    /**
     * What has to happen so that exactly these files are netspec's in here. Whatever stands in the way is reported;
     * then nothing may be applied.
     *
     * @param files text by path relative to this directory, with forward slashes
     */
    public Changes changesTo(SortedMap<String, String> files, Diagnostics.Collector out) throws IOException {
        SortedMap<Path, String> wanted = new TreeMap<>();
        for (var file : files.entrySet()) {
            if (shared && !Header.marks(file.getValue())) {
                throw new IllegalArgumentException("A file that netspec could not recognise later: " + file.getKey());
            }
            wanted.put(inside(file.getKey()), file.getValue());
        }
        if (!clear(root, out)) {
            return Changes.NONE;
        }
        SortedMap<Path, String> writes = new TreeMap<>();
        for (var file : wanted.entrySet()) {
            if (clear(file.getKey().getParent(), out) && differs(file.getKey(), file.getValue(), out)) {
                writes.put(file.getKey(), file.getValue());
            }
        }
        List<Path> stale = new ArrayList<>();
        for (Path file : entries()) {
            if (!wanted.containsKey(file) && isOurs(file)) {
                stale.add(file);
            }
        }
        return new Changes(root, writes, stale);
    }

    private Path inside(String file) {
        Path path = root.resolve(file);
        if (!path.equals(path.normalize()) || !path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("Not a path below the output directory: " + file);
        }
        return path;
    }

    /** Whether a directory is one, or can become one, without a link on the way from the base to it. */
    private boolean clear(Path directory, Diagnostics.Collector out) {
        Path trusted = root.startsWith(base) && !root.equals(base) ? base : root.getParent();
        Path here = trusted;
        for (Path name : trusted.relativize(directory)) {
            here = here.resolve(name);
            if (Files.isSymbolicLink(here)) {
                out.add(link(here));
                return false;
            }
            if (Files.exists(here) && !Files.isDirectory(here)) {
                out.add(foreign(here, "is a file where a directory is needed", "move or delete it"));
                return false;
            }
        }
        return true;
    }

    /** Whether a file has to be written; false also if it must not be. */
    private boolean differs(Path file, String text, Diagnostics.Collector out) throws IOException {
        if (Files.isSymbolicLink(file)) {
            out.add(link(file));
            return false;
        }
        if (!Files.exists(file)) {
            return true;
        }
        if (!isRegular(file)) {
            out.add(foreign(file, "is not a regular file", "move or delete it"));
            return false;
        }
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        if (Files.size(file) == wanted.length && Arrays.equals(Files.readAllBytes(file), wanted)) {
            return false;
        }
        if (!isOurs(file)) {
            out.add(foreign(
                    file,
                    "stands where a generated file goes, and does not say that netspec wrote it",
                    "move it, or delete it if the generated file may take its place"));
            return false;
        }
        return true;
    }

    private boolean isOurs(Path file) throws IOException {
        return !shared || isRegular(file) && Header.marks(new String(start(file, HEAD), StandardCharsets.UTF_8));
    }

    /** Everything below it but directories; links are not followed. */
    private List<Path> entries() throws IOException {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            && !others.contains(root.relativize(path).getName(0).toString()))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean isRegular(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] start(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private Diagnostic link(Path link) {
        String shown = ShownPath.of(link, base);
        return Diagnostic.error(
                        "output-outside-tree",
                        whole(shown),
                        "`" + shown + "` is a symbolic link, and netspec writes through none")
                .fix("replace the link by what it leads to, or name another directory");
    }

    private Diagnostic foreign(Path file, String how, String fix) {
        String shown = ShownPath.of(file, base);
        return Diagnostic.error("foreign-file", whole(shown), "`" + shown + "` " + how)
                .fix(fix);
    }

    private static Origin whole(String path) {
        return Origin.of(SourceFile.of(path, ""));
    }
}
