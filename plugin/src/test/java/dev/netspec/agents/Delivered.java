package dev.netspec.agents;

import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.manifest.OutputTree;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the agents of the sample repository are given, its regions changed at will. */
final class Delivered {

    private static final Path REPOSITORY = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .getParent()
            .resolve("sample-repo");

    static final String STATED = """
            delivery:
              repository: ssh://git@git.example.com/network/network-gitops.git
              flux: {secret: network-repository} # with the keys `identity` and `known_hosts`
            """;

    private Delivered() {}

    /** @param delivery in place of what both regions state */
    static OutputTree by(String delivery) {
        List<SourceFile> sources = SourceFiles.read(
                        REPOSITORY.resolve("spec"),
                        new PathPatterns(List.of("**/*.yaml"), List.of()),
                        REPOSITORY,
                        new Diagnostics.Collector())
                .stream()
                .map(file -> SourceFile.of(
                        file.path(), new String(file.bytes(), StandardCharsets.UTF_8).replace(STATED, delivery)))
                .toList();
        return Netspec.compile(new CompileRequest(sources, Optional.empty()))
                .output()
                .orElseThrow();
    }

    /** By path below {@code gitops/}. */
    static Map<String, Map<?, ?>> objects(OutputTree tree) {
        return tree.below("gitops").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> parse(file.getValue()), (one, other) -> one, LinkedHashMap::new));
    }

    static Map<?, ?> parse(String yaml) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** The value below these keys; a missing one is a fault. */
    static Object value(Map<?, ?> object, String... keys) {
        Object here = object;
        for (String key : keys) {
            here = ((Map<?, ?>) here).get(key);
        }
        return here;
    }
}
