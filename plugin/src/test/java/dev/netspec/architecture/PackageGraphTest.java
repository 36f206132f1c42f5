package dev.netspec.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.Netspec;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of the house. It is compared with what {@code jdeps} sees in the class files, so it cannot lie. */
class PackageGraphTest {

    /** Each package and the packages of ours that it imports: no more, and no fewer. {@code (root)} is dev.netspec. */
    private static final String HOUSE = """
            (root)     -> agents bootstrap diagnostic diff drift evidence gate link lint manifest model netplan node policy provenance release repair review rule schema secret source spec structure target
            agents     -> diagnostic manifest model node order provenance source
            bootstrap  -> diagnostic manifest model net node source
            diagnostic -> source
            diff       -> diagnostic field manifest net node secret source
            drift      -> diagnostic diff manifest node secret source target
            evidence   -> bootstrap diagnostic manifest model net node order release source
            field      -> diagnostic manifest model net node source
            files      -> diagnostic manifest source
            fixture    -> (root) diagnostic files rule source
            gate       -> diagnostic diff node page review source
            git        -> diagnostic files source
            layout     -> diagnostic model net node schema source spec structure term
            link       -> diagnostic layout model net node release source spec term
            lint       -> diagnostic field manifest net netplan node release source
            manifest   -> diagnostic node order source
            maven      -> (root) agents diagnostic diff drift files gate git manifest model page policy prove provenance release repair report review rule schema secret source
            metallb    -> diagnostic field manifest model net node release source term
            model      -> net node release source
            net        ->
            netplan    -> diagnostic field model net node release schema source structure
            node       -> diagnostic source
            order      ->
            page       -> diagnostic
            policy     -> diagnostic node page review schema source spec structure
            prove      -> diagnostic lint net node release source
            provenance -> field manifest model node release source
            release    -> diagnostic node schema source
            repair     -> diagnostic source
            report     -> diagnostic diff lint manifest model net prove release repair review rule source
            review     -> diagnostic diff manifest model net node release source spec target
            rule       -> diagnostic model net release source
            schema     ->
            secret     -> diagnostic node source
            source     ->
            spec       -> diagnostic net node schema source structure
            structure  -> diagnostic net node source
            target     -> diagnostic field manifest metallb model net netplan node order release source term
            term       -> diagnostic net source spec
            """;

    /** Each fenced library or facility, and the packages that may touch it. */
    private static final Map<String, String> FENCES = Map.of(
            "com.fasterxml.jackson.", "node",
            "org.yaml.snakeyaml.", "node",
            "org.everit.", "structure",
            "org.json.", "structure",
            "inet.ipaddr.", "net",
            "org.apache.maven.", "maven",
            "org.fusesource.jansi.", "maven",
            "java.nio.file.Files", "files",
            "org.eclipse.jgit.", "git",
            "java.io.File", "git maven");

    private static final Pattern EDGE = Pattern.compile("^\\s+(dev\\.netspec\\.\\S+)\\s+->\\s+(\\S+)");

    private static SortedMap<String, SortedSet<String>> classEdges;

    @BeforeAll
    static void readClassFiles() throws URISyntaxException {
        Path classes = Path.of(Netspec.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter printed = new StringWriter();
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(printed),
                        new PrintWriter(printed),
                        "-verbose:class",
                        "-filter:none",
                        "--ignore-missing-deps",
                        classes.toString());
        assertThat(exit).as(printed.toString()).isZero();
        classEdges = new TreeMap<>();
        printed.toString()
                .lines()
                .map(EDGE::matcher)
                .filter(Matcher::find)
                .forEach(edge -> classEdges
                        .computeIfAbsent(edge.group(1), from -> new TreeSet<>())
                        .add(edge.group(2)));
        assertThat(classEdges).hasSizeGreaterThan(50);
    }

    @Test
    void packagesImportWhatThePictureSays() {
        SortedMap<String, SortedSet<String>> actual = new TreeMap<>();
        classEdges.forEach((from, targets) -> {
            SortedSet<String> imported = actual.computeIfAbsent(packageOf(from), name -> new TreeSet<>());
            targets.stream()
                    .filter(target -> target.startsWith("dev.netspec."))
                    .map(PackageGraphTest::packageOf)
                    .filter(name -> !name.equals(packageOf(from)))
                    .forEach(imported::add);
        });
        actual.put("schema", new TreeSet<>());
        String drawn = actual.entrySet().stream()
                .map(entry -> "%-10s -> %s"
                        .formatted(entry.getKey(), String.join(" ", entry.getValue()))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(drawn).isEqualTo(HOUSE);
    }

    @Test
    void librariesStayBehindTheirFences() {
        SortedSet<String> leaks = new TreeSet<>();
        classEdges.forEach((from, targets) -> targets.forEach(target -> FENCES.forEach((library, allowed) -> {
            boolean touches = library.endsWith(".") ? target.startsWith(library) : target.equals(library);
            if (touches && !(" " + allowed + " ").contains(" " + packageOf(from) + " ")) {
                leaks.add(from + " touches " + target);
            }
        })));
        assertThat(leaks).isEmpty();
    }

    private static String packageOf(String className) {
        String[] parts = className.substring("dev.netspec.".length()).split("\\.");
        return parts.length == 1 ? "(root)" : parts[0];
    }
}
