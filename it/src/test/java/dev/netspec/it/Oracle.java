package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that we did not write and that decides what we emit. Where it is not installed, its tests are skipped,
 * unless the environment says {@code NETSPEC_ORACLES=required}: then a missing oracle fails.
 *
 * @param program its executable
 */
record Oracle(Path program) {

    /** What it said. */
    record Verdict(int exit, String output, String errors) {}

    /** The first of these that is installed: names on the search path, or absolute paths. */
    static Oracle installed(String... programs) {
        Optional<Path> found = Arrays.stream(programs)
                .flatMap(program -> Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder).resolve(program)))
                .filter(Files::isExecutable)
                .findFirst();
        if ("required".equals(System.getenv("NETSPEC_ORACLES"))) {
            assertThat(found).as("one of %s is installed", List.of(programs)).isPresent();
        }
        assumeThat(found).as("one of %s is installed", List.of(programs)).isPresent();
        return new Oracle(found.orElseThrow());
    }

    Verdict ask(String... arguments) throws IOException, InterruptedException {
        return askIn(Path.of("."), arguments);
    }

    /** @param folder where it runs */
    Verdict askIn(Path folder, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("oracle", ".out");
        Path errors = Files.createTempFile("oracle", ".err");
        try {
            List<String> command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                    .toList();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            return new Verdict(process.waitFor(), read(output), read(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
