package dev.netspec.provenance;

import dev.netspec.manifest.Header;
import java.util.Collection;
import java.util.SortedMap;

/**
 * The hashes of the rendered files, in the format of {@code sha256sum}. Paths begin at the rendered directory, which may be
 * called anything and lie anywhere: to check the files is to run {@code sha256sum -c} there.
 *
 * <p>Lines that begin with {@code #} are comments to {@code sha256sum} of GNU coreutils and to {@code shasum} of Perl, so
 * the file can say like any other who wrote it. BusyBox takes them for wrong hashes: there they have to be filtered out.
 */
public final class Checksums {

    /** The file's name below {@code evidence/}. */
    public static final String FILE = "SHA256SUMS";

    private static final String HOW_TO = """
            # To check the files, in the directory that has one folder for each management cluster:
            # sha256sum -c ../evidence/SHA256SUMS
            """;

    private Checksums() {}

    /**
     * @param rendered text by path below {@code rendered/}
     * @param sources the files of the spec that it came from
     */
    public static String of(SortedMap<String, String> rendered, Collection<String> sources) {
        StringBuilder sums = new StringBuilder(Header.hash(sources)).append(HOW_TO);
        rendered.forEach((path, text) ->
                sums.append(Sha256.of(text)).append("  ").append(path).append('\n'));
        return sums.toString();
    }
}
