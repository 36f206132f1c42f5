package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What findings are about, by names that outlive edits: {@code ManagementCluster/kaas-mgmt: pools.default.addresses}, or of
 * a manifest {@code Subnet/default/lcm for kaas-mgmt: spec.cidr}.
 *
 * <p>Where a file cannot be read as YAML, it is the line, up to its value: the value may be secret, and is what will be
 * mended. Of a whole file there is no name but that of the file, which may change: it is empty.
 */
final class Subjects {

    private static final Pattern UP_TO_VALUE = Pattern.compile("(.*?:)(?:\\s.*)?");

    private final RepositoryPaths paths;
    private final Map<SourceFile, KeyPaths> files = new HashMap<>();

    Subjects(RepositoryPaths paths) {
        this.paths = paths;
    }

    String of(Diagnostic finding) {
        Origin at = finding.at();
        Optional<KeyPaths> keys =
                at.file().map(file -> files.computeIfAbsent(file, each -> KeyPaths.of(each, paths.cluster(each))));
        return keys.filter(known -> !known.isUnreadable(finding))
                .flatMap(known -> known.at(at.span().orElseThrow()))
                .orElseGet(() -> line(at));
    }

    private static String line(Origin at) {
        return at.file()
                .map(file -> upToValue(file.line(at.span().orElseThrow().start().line())))
                .filter(line -> !line.startsWith("#"))
                .orElse("");
    }

    static String upToValue(String line) {
        Matcher key = UP_TO_VALUE.matcher(line.strip());
        return key.matches() ? key.group(1) : line.strip();
    }
}
