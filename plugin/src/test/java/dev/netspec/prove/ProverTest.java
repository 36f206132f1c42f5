package dev.netspec.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.page.FindingPage;
import dev.netspec.policy.Profile;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each known mistake, made in the sample and in the collection of constructs, is caught. {@code -Dgolden.update} rewrites
 * the lists in {@code prove}, for a reviewer to read the difference.
 */
class ProverTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "prove");
    private static final String SAMPLE = "../sample-repo/spec";
    private static final String CONSTRUCTS = "../it/src/constructs";
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final Map<String, List<Proof>> PROOFS = new TreeMap<>();

    private static List<Proof> proofs(String folder) {
        return PROOFS.computeIfAbsent(folder, each -> Prover.prove(spec(each), ProverTest::gate, id -> true, 1));
    }

    private static List<SourceFile> spec(String folder) {
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(root.relativize(file).toString(), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(String name, Path file) {
        try {
            return new SourceFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostics gate(List<SourceFile> spec) {
        return gate(spec, Stance.NONE);
    }

    private static Diagnostics gate(List<SourceFile> spec, Stance build) {
        return Netspec.compile(new CompileRequest(spec, Optional.empty(), new Terms(build, Optional.empty(), TODAY)))
                .diagnostics();
    }

    @Test
    void everyFindingThereIsHasAMistakeOrTheReasonWhyNoSpecHasIt() {
        assertThat(Faults.all().keySet()).containsExactlyElementsOf(FindingPage.ids());
        matchesGolden("elsewhere", Faults.elsewhere().map(fault -> fault.id() + ": " + fault.unless()));
    }

    @Test
    void theSampleIsSilentWithoutAMistakeAtTheStrictestProfile() {
        Stance strictest = new Stance(Profile.named("production"), Optional.empty(), Map.of());

        assertThat(gate(spec(SAMPLE), strictest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, CONSTRUCTS})
    void noMistakeIsMissed(String folder) {
        assertThat(proofs(folder)).filteredOn(Proof::isMissed).isEmpty();
        matchesGolden(
                Path.of(folder).normalize().toString().contains("sample") ? "sample" : "constructs",
                inSpecs(folder).filter(proof -> !proof.applies()).map(proof -> proof.id() + ": " + proof.unless()));
    }

    @Test
    void ofAHundredRulesThatASpecCanBreakNinetyFiveTurnRed() {
        TreeSet<String> red = Stream.of(SAMPLE, CONSTRUCTS)
                .flatMap(folder -> proofs(folder).stream())
                .filter(proof -> proof.applies() && !proof.isMissed())
                .map(Proof::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(red).hasSizeGreaterThanOrEqualTo((int)
                Math.ceil(0.95 * inSpecs(SAMPLE).count()));
    }

    /** One mistake is one finding: what else is found follows from it, and the list of that may only shrink. */
    @Test
    void aMistakeIsHardlyEverFoundTwice() {
        List<String> followed = Stream.of(SAMPLE, CONSTRUCTS)
                .flatMap(folder -> proofs(folder).stream())
                .flatMap(proof -> proof.trials().stream()
                        .filter(trial -> !trial.besides().isEmpty())
                        .map(trial -> proof.id() + " at " + trial.at() + ": " + ids(trial.besides())))
                .toList();

        matchesGolden("followed", followed.stream());
        assertThat(followed).hasSizeLessThan(proofs(SAMPLE).size() / 20);
    }

    @Test
    void aGateWithAGapIsFoundOut() {
        List<Proof> proofs = Prover.prove(
                spec(CONSTRUCTS),
                spec -> Diagnostics.of(gate(spec).asList().stream()
                        .filter(finding -> !finding.id().equals("pool-overlap"))
                        .toList()),
                List.of("pool-overlap", "pool-overlaps-hosts")::contains,
                2);

        assertThat(proofs)
                .extracting(Proof::id, Proof::isMissed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pool-overlap", true),
                        org.assertj.core.groups.Tuple.tuple("pool-overlaps-hosts", false));
        assertThat(proofs).allSatisfy(proof -> assertThat(proof.trials()).hasSize(2));
    }

    @Test
    void whatTheSpecIsBlamedForAnywayCatchesNothing() {
        Diagnostics always =
                Diagnostics.of(List.of(Diagnostic.warning("pool-overlap", Origin.NONE, "always the same")));

        assertThat(Prover.prove(spec(CONSTRUCTS), spec -> always, "pool-overlap"::equals, 1))
                .allMatch(Proof::isMissed)
                .hasSize(1);
    }

    @Test
    void aMistakeIsMadeWhereItIsSaidToBeAndNowhereElse() {
        List<SourceFile> spec = spec(SAMPLE);
        OwnSpec own = OwnSpec.of(spec);
        Injection injection = Faults.all()
                .get("gateway-not-a-host")
                .into()
                .apply(own)
                .findFirst()
                .orElseThrow();
        SourceFile changed = injection.at().file().orElseThrow();

        assertThat(injection.at().toString()).isEqualTo("region-one/kaas-mgmt.yaml:11:14");
        assertThat(changed.line(11)).isEqualTo("    gateway: 10.0.0.1");
        assertThat(injection.sources())
                .filteredOn(file -> !spec.contains(file))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.path()).isEqualTo(changed.path());
                    assertThat(String.join("\n", file.lines())).contains("\n    gateway: 10.0.0.255\n");
                });
    }

    @Test
    void aNeighbourIsSilentByItself() {
        OwnSpec own = OwnSpec.of(spec(SAMPLE));
        own.managed()
                .map(cluster -> Neighbour.of(own, cluster))
                .forEach(neighbour -> assertThat(Stream.of(
                                        neighbour.with("{role: tenant, cidr: %1$s.1.0/24, hosts: %1$s.1.10-%1$s.1.99}"
                                                .formatted(neighbour.unused())),
                                        neighbour.inRack("{in: one-lcm, addresses: %1$s.0.10-%1$s.0.49}"
                                                .formatted(neighbour.unused())),
                                        neighbour.inRacks("{in: lcm, addresses: %1$s.0.50-%1$s.0.59, autoAssign: false}"
                                                .formatted(neighbour.unused())))
                                .flatMap(edit -> gate(own.documents().with(edit).sources()).asList().stream()))
                        .isEmpty());
    }

    private static Stream<Proof> inSpecs(String folder) {
        List<String> elsewhere = Faults.elsewhere().map(Fault::id).toList();
        return proofs(folder).stream().filter(proof -> !elsewhere.contains(proof.id()));
    }

    private static String ids(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::id).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static void matchesGolden(String name, Stream<String> lines) {
        Path file = GOLDEN.resolve(name + ".txt");
        String text = lines.map(line -> line + "\n").collect(Collectors.joining());
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
