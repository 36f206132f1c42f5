package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.fixture.Expectation;
import dev.netspec.link.SpecLinker;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region.OutOfBand;
import dev.netspec.net.Cidr;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import dev.netspec.spec.SpecReader;
import dev.netspec.target.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that shows a finding or its absence. It lives in the folder of the finding's id.
 *
 * <p>{@code *.yaml} is a spec; its first line may add files of {@code _shared}: {@code # with: region.yaml}.
 * {@code manifests-*.yaml} are hand-written manifests of cluster {@code kaas-mgmt}; their first line is their release:
 * {@code # release: 2.23}. After it may come networks of BMCs, {@code , out of band: 10.0.200.0/24}, and the golden case
 * whose objects of that release are there too, except those that the fixture has itself: {@code , over: mosk}; and objects
 * of it that are not there: {@code , without: Subnet/mosk-ns/mosk-demo-lcm}. A line that is to be blamed ends in {@code # expect: <id> "<part of the message>"}, or
 * several of these separated by {@code ;}. A file that has no room for a comment has its expectations in
 * {@code <file>.expect}, each as {@code <line>: <id> "<part of the message>"}. Nothing expected means silence.
 * A fixture is what a change came to if there is {@code before-<file>} beside it: what the file was before.
 */
record Fixture(Path file) {

    /** The day is the first of July 2026. */
    static final Terms TERMS = new Terms(Stance.NONE, Optional.empty(), LocalDate.of(2026, 7, 1));

    private static final String BEFORE = "before-";
    private static final String MANAGEMENT_CLUSTER = "kaas-mgmt";
    private static final Path ROOT = Path.of("src", "test", "resources", "finding");
    private static final Pattern ASIDE = Pattern.compile("(\\d+): (.*)");

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.getParent().endsWith("_shared"))
                    .filter(path -> !path.getFileName().toString().startsWith(BEFORE))
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id whose folder it is in. */
    String id() {
        return file.getParent().getFileName().toString();
    }

    boolean isRight() {
        return expectations().isEmpty();
    }

    boolean expects(String id) {
        return expectations().stream().anyMatch(expectation -> expectation.id().equals(id));
    }

    boolean isManifests() {
        return file.getFileName().toString().startsWith("manifests-");
    }

    Diagnostics findings() {
        return findings(sources());
    }

    /** The findings if its files were these. */
    Diagnostics findings(List<SourceFile> sources) {
        if (isManifests()) {
            return Netspec.inspect(new InspectRequest(sources, MANAGEMENT_CLUSTER, release(), outOfBand()))
                    .diagnostics();
        }
        return Netspec.compile(new CompileRequest(sources, Optional.empty(), TERMS).comparedWith(base()))
                .diagnostics();
    }

    /** What it means, whatever is wrong with it. */
    NetworkModel model() {
        Diagnostics.Collector unread = new Diagnostics.Collector();
        if (isManifests()) {
            List<Manifest> manifests = sources().stream()
                    .flatMap(source -> GoldenObjects.manifests(source).stream())
                    .toList();
            return Targets.lift(new ManifestSet(MANAGEMENT_CLUSTER, manifests), release(), outOfBand(), unread);
        }
        return SpecLinker.link(SpecReader.read(sources(), unread), Catalogue.bundled(), Optional.empty(), unread);
    }

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>(List.of(source(file)));
        directive("with")
                .ifPresent(names -> Stream.of(names.split(", "))
                        .forEach(name ->
                                sources.add(source(ROOT.resolve("_shared").resolve(name)))));
        terms("over").forEach(golden -> sources.addAll(below(golden, sources.get(0))));
        return sources;
    }

    /** What it is compared with, if anything. */
    private Optional<Base> base() {
        Path before = file.resolveSibling(BEFORE + file.getFileName());
        if (!Files.exists(before)) {
            return Optional.empty();
        }
        List<SourceFile> spec = new ArrayList<>(sources());
        spec.set(0, new SourceFile(source(file).path(), read(before)));
        return Optional.of(Base.of("main", spec));
    }

    List<Expectation> expectations() {
        List<Expectation> expectations = new ArrayList<>();
        sources().forEach(source -> expectations.addAll(Expectation.in(source)));
        Path aside = file.resolveSibling(file.getFileName() + ".expect");
        if (Files.exists(aside)) {
            text(read(aside))
                    .lines()
                    .map(ASIDE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> expectations.addAll(
                            Expectation.parse(source(file).path(), Integer.parseInt(line.group(1)), line.group(2))));
        }
        return expectations;
    }

    private Release release() {
        return Catalogue.bundled()
                .find(directive("release").orElseThrow().split(", ")[0])
                .orElseThrow();
    }

    private List<OutOfBand> outOfBand() {
        return terms("out of band")
                .map(cidr -> new OutOfBand(Cidr.parse(cidr).orElseThrow(), Origin.NONE))
                .toList();
    }

    /** What follows the release under a key. */
    private Stream<String> terms(String key) {
        return directive("release").stream()
                .flatMap(terms -> Stream.of(terms.split(", ")))
                .filter(term -> term.startsWith(key + ": "))
                .map(term -> term.substring(key.length() + 2));
    }

    private List<SourceFile> below(String golden, SourceFile above) {
        Set<String> replaced = Stream.concat(GoldenObjects.identities(above).stream(), terms("without"))
                .collect(Collectors.toSet());
        return GoldenObjects.of(golden, release().name()).stream()
                .filter(file -> GoldenObjects.identities(file).stream().noneMatch(replaced::contains))
                .toList();
    }

    /** What a comment in the first line says under a key. */
    private Optional<String> directive(String key) {
        String prefix = "# " + key + ": ";
        return text(read(file))
                .lines()
                .findFirst()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip());
    }

    private static SourceFile source(Path path) {
        return new SourceFile(ROOT.relativize(path).toString().replace('\\', '/'), read(path));
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
