package dev.netspec.it;

import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The spec that holds each construct of the language once, and what it compiles to. */
final class Constructs {

    static final Path SPEC = Path.of("src/constructs");

    private static final Path OUTPUT = Path.of("target/constructs");

    private Constructs() {}

    static List<SourceFile> sources() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(SPEC)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return sources;
    }

    static Compilation compile() throws IOException {
        return Netspec.compile(new CompileRequest(sources(), Optional.empty()));
    }

    /** Writes what it compiles to, and returns the folder of the manifests. */
    static Path rendered() throws IOException {
        Map<String, String> files = compile().output().orElseThrow().files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = OUTPUT.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return OUTPUT.resolve("rendered");
    }
}
