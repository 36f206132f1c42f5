package dev.netspec.simulation;

import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The spec of the sample repository, and what people make of it.
 *
 * @param files text by path below {@code spec/}
 */
record SampleSpec(SortedMap<String, String> files) {

    private static final Path SAMPLE = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .getParent()
            .resolve("sample-repo/spec");

    /** The same spec comes to the same tree, and several tests ask for it. */
    private static final Map<SampleSpec, Tree> COMPILED = new ConcurrentHashMap<>();

    SampleSpec {
        files = new TreeMap<>(files);
    }

    static SampleSpec asItIs() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(SAMPLE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(SAMPLE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleSpec(files);
    }

    /** Says something else in one place of a file. */
    SampleSpec edit(String file, String before, String after) {
        String text = files.get(file);
        if (text.split(Pattern.quote(before), -1).length != 2) {
            throw new IllegalArgumentException("not once in " + file + ": " + before);
        }
        return with(file, text.replace(before, after));
    }

    /** Says more at the end of a file. */
    SampleSpec append(String file, String more) {
        return with(file, files.get(file) + more);
    }

    SampleSpec with(String file, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new SampleSpec(changed);
    }

    SampleSpec without(String file) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new SampleSpec(changed);
    }

    /** What {@code netspec:update} would write. */
    Tree tree() {
        return COMPILED.computeIfAbsent(this, SampleSpec::compile);
    }

    private Tree compile() {
        List<SourceFile> sources = files.entrySet().stream()
                .map(file ->
                        new SourceFile("spec/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        Compilation compilation = Netspec.compile(new CompileRequest(sources, Optional.empty()));
        return new Tree(compilation
                .output()
                .orElseThrow(() -> new IllegalArgumentException(String.join("\n", messages(compilation))))
                .files());
    }

    private static List<String> messages(Compilation compilation) {
        List<String> messages = new ArrayList<>();
        compilation
                .diagnostics()
                .forEach(finding -> messages.add(finding.severity() + " " + finding.id() + ": " + finding.message()));
        return messages;
    }
}
