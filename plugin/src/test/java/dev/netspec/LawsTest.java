package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.provenance.Checksums;
import dev.netspec.provenance.Sha256;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import dev.netspec.target.Targets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every case on every release, whether or not somebody reviewed the files. */
class LawsTest {

    /** A case as it compiles for a release: a value, so one compilation serves every law. */
    record Run(String name, Release release, Compilation compilation) {

        static Run of(String name, Release release) {
            return new Run(name, release, compile(Specs.sources(name), release));
        }

        static Compilation compile(List<SourceFile> sources, Release release) {
            return Netspec.compile(new CompileRequest(sources, Optional.of(release)));
        }

        @Override
        public String toString() {
            return name + " on " + release;
        }
    }

    /** These say what some releases cannot express, and there that is the finding. */
    private static final Set<String> REFUSED_BY_SOME = Set.of("separate-template", "multi-rack");

    private static final List<Run> RUNS = Specs.cases().stream()
            .flatMap(name -> Catalogue.bundled().releases().stream().map(release -> Run.of(name, release)))
            .filter(run -> !isRefused(run))
            .toList();

    static List<Run> runs() {
        return RUNS;
    }

    private static boolean isRefused(Run run) {
        List<String> errors = run.compilation().diagnostics().asList().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::id)
                .toList();
        if (REFUSED_BY_SOME.contains(run.name()) && !errors.isEmpty()) {
            assertThat(errors).containsOnly("unsupported-in-release");
            return true;
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void compilesWithoutAnError(Run run) {
        Compilation compilation = run.compilation();
        assertThat(compilation.diagnostics().asList())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(compilation.output()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void loweringWhatWasLiftedGivesTheSameObjects(Run run) {
        for (ManifestSet lowered : run.compilation().manifests()) {
            Diagnostics.Collector out = new Diagnostics.Collector();
            NetworkModel lifted = Targets.lift(lowered, run.release(), List.of(), out);
            assertThat(out.toDiagnostics().asList()).isEmpty();
            assertThat(Targets.lower(lifted, out)).containsExactly(lowered);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyObjectIsProtected(Run run) {
        Protected.check(run.compilation());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whatIsWrittenReadsBackAsTheSameObject(Run run) {
        for (ManifestSet set : run.compilation().manifests()) {
            List<Node> read = new ArrayList<>();
            Diagnostics.Collector out = new Diagnostics.Collector();
            ManifestTree.of(List.of(set)).forEach((path, text) -> {
                if (!path.endsWith("kustomization.yaml")) {
                    read.addAll(NodeReader.read(SourceFile.of(path, text), out));
                }
            });
            assertThat(out.toDiagnostics().asList()).isEmpty();
            assertThat(read)
                    .containsExactlyInAnyOrderElementsOf(
                            set.manifests().stream().map(Manifest::root).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void orderOfFilesLineEndingsLocaleAndTimeZoneDoNotMatter(Run run) {
        List<SourceFile> sources = Specs.sources(run.name());
        var expected = run.compilation().output();
        List<SourceFile> shuffled = new ArrayList<>(sources.stream()
                .map(source -> SourceFile.of(
                        source.path(), new String(source.bytes(), StandardCharsets.UTF_8).replace("\n", "\r\n")))
                .toList());
        Collections.shuffle(shuffled, new Random(run.toString().hashCode()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Run.compile(shuffled, run.release()).output()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Line numbers and columns reach no committed file. */
    @ParameterizedTest
    @MethodSource("runs")
    void commentsDoNotMatter(Run run) {
        List<SourceFile> commented = Specs.sources(run.name()).stream()
                .map(source -> SourceFile.of(
                        source.path(),
                        "# a comment\n\n"
                                + new String(source.bytes(), StandardCharsets.UTF_8)
                                        .replace("\n---\n", "\n---\n# more\n")))
                .toList();
        assertThat(Run.compile(commented, run.release()).output())
                .isEqualTo(run.compilation().output());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theChecksumsAreThoseOfTheRenderedFiles(Run run) {
        OutputTree output = run.compilation().output().orElseThrow();
        assertThat(output.below("evidence").get(Checksums.FILE).lines().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(output.below("rendered").entrySet().stream()
                        .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noObjectDescribesAnOutOfBandNetwork(Run run) {
        Compilation compilation = run.compilation();
        List<String> outOfBand = compilation.model().clusters().stream()
                .flatMap(cluster -> cluster.region().outOfBand().stream())
                .map(network -> network.cidr().toString())
                .toList();
        assertThat(outOfBand).isNotEmpty();
        compilation
                .manifests()
                .forEach(set -> ManifestTree.of(List.of(set))
                        .forEach((path, text) ->
                                assertThat(text).as(path).doesNotContain(outOfBand.toArray(CharSequence[]::new))));
    }
}
