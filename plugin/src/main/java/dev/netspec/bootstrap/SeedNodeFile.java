package dev.netspec.bootstrap;

import dev.netspec.manifest.Header;
import dev.netspec.model.Cluster;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code bootstrap.env}: the settings that the vendor's procedure makes in {@code bootstrap.sh}. That the script also
 * sources a file of this name, and takes {@code templates/bm} only if {@code KAAS_BM_ENABLED} is set, is seen in copies
 * of it in users' public repositories and not in the vendor's pages, and the file says so.
 */
final class SeedNodeFile {

    private static final String NOTE = """
            #
            # The seed node's settings, which the vendor's procedure makes in bootstrap.sh.
            # Seen in users' copies of that script and not in the vendor's pages: it also reads them from a file bootstrap.env
            # beside it, and takes templates/bm only with
            # export KAAS_BM_ENABLED="true"

            """;

    private SeedNodeFile() {}

    static String of(Cluster cluster) {
        return Header.hash(cluster.files())
                + NOTE
                + SeedNodeSettings.of(cluster).stream().map(SeedNodeFile::lines).collect(Collectors.joining());
    }

    private static String lines(Parameter setting) {
        String name = setting.name().orElseThrow();
        List<String> values = setting.values();
        if (values.isEmpty()) {
            return "# The spec does not state `" + setting.key() + "`:\n# export " + name + "=\n";
        }
        String export = "export " + name + "=" + quoted(values.get(0)) + "\n";
        return values.size() == 1
                ? export
                : "# It holds one range. Left out: " + String.join(" ", values.subList(1, values.size())) + "\n"
                        + export;
    }

    private static String quoted(String value) {
        return '"' + value.replaceAll("[\"$`\\\\]", "\\\\$0") + '"';
    }
}
