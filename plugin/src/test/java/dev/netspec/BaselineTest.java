package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.page.FindingPage;
import dev.netspec.policy.Baseline;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A baseline lets pass what was there before, and nothing else. */
class BaselineTest {

    /** Wrong specs all of whose findings a baseline may have. */
    static List<Fixture> adoptable() {
        return Fixture.all().stream()
                .filter(fixture -> !fixture.isManifests() && !fixture.isRight())
                .filter(fixture -> fixture.expectations().stream()
                        .allMatch(each -> FindingPage.find(each.id())
                                .orElseThrow()
                                .neverInBaseline()
                                .isEmpty()))
                .toList();
    }

    @Test
    void manyErrorsMayBeInABaseline() {
        assertThat(adoptable())
                .filteredOn(
                        fixture -> FindingPage.find(fixture.id()).orElseThrow().severity() == Severity.ERROR)
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("adoptable")
    void whatIsInTheBaselineStopsNoOutputAndIsShown(Fixture fixture) {
        Compilation before = compile(fixture, Optional.empty());
        Baseline baseline = before.policy().baselineOfSpec(before.diagnostics());

        Compilation after = compile(fixture, Optional.of(baseline.text()));

        assertThat(after.diagnostics().asList()).filteredOn(Diagnostic::isOpen).isEmpty();
        assertThat(after.diagnostics().count(Standing.BASELINE))
                .isEqualTo(before.diagnostics().asList().size());
        assertThat(after.diagnostics().asList()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.notes()).anySatisfy(note -> {
                assertThat(note.message()).isEqualTo("it is in the baseline");
                assertThat(note.at().file().orElseThrow().path()).isEqualTo("baseline.yaml");
            });
        });
        assertThat(after.output()).isPresent();
    }

    @Test
    void oneMoreInTheSameObjectIsOpen() {
        assertThat(open(spare(3), entry("HostProfile/mgmt", "unused-name", 2)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("unused-name");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.notes())
                            .extracting(Note::message)
                            .containsExactly(
                                    "used by role `master` of cluster `kaas-mgmt`",
                                    "the baseline has `2` of these, and this is one more");
                });
        assertThat(open(spare(2), entry("HostProfile/mgmt", "unused-name", 2))).isEmpty();
    }

    @Test
    void oneInAnotherObjectIsOpen() {
        assertThat(open(spare(1), entry("HostProfile/other", "unused-name", 1)))
                .extracting(Diagnostic::id)
                .containsExactlyInAnyOrder("unused-name", "baseline-stale");
    }

    @Test
    void whatIsMendedIsToLeaveTheBaseline() {
        assertThat(open(spare(1), entry("HostProfile/mgmt", "unused-name", 3)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("baseline-stale");
                    assertThat(finding.at()).hasToString("baseline.yaml:3:7");
                    assertThat(finding.message())
                            .isEqualTo("the baseline has 3 findings `unused-name` in `HostProfile/mgmt`,"
                                    + " and `1` of them is left");
                });
    }

    @Test
    void whatMetalLbRefusesCannotBeInIt() {
        String overlap = spare(0).replace("seedNode:", """
                pools:
                  more: {in: management, addresses: 10.0.11.75-10.0.11.85, autoAssign: false}
                seedNode:""");

        assertThat(open(overlap, entry("ManagementCluster/kaas-mgmt", "pool-overlap", 1)))
                .extracting(Diagnostic::id, Diagnostic::message)
                .containsExactly(
                        tuple(
                                "baseline-forbidden",
                                "`pool-overlap` cannot be in a baseline:" + " MetalLB refuses what comes of it"),
                        tuple("pool-overlap", "pool `more` and pool `default` share `10.0.11.75-10.0.11.80`"));
    }

    @Test
    void aFileThatNobodyCanReadIsAFinding() {
        assertThat(open(spare(0), "findings: []\n")).extracting(Diagnostic::id).containsExactly("wrong-size");
        assertThat(open(spare(0), entry("HostProfile/mgmt", "unused-nam", 1)))
                .extracting(Diagnostic::message)
                .containsExactly("no finding is called `unused-nam`");
    }

    @Test
    void itShrinksAndNothingNewGetsIn() {
        Baseline before = read(entry("HostProfile/a", "unused-name", 3)
                + entry("HostProfile/b", "unused-name", 1).replace("findings:\n", ""));
        Baseline found = read(entry("HostProfile/a", "unused-name", 2)
                + entry("HostProfile/c", "unused-name", 5).replace("findings:\n", ""));

        Baseline after = before.shrunkTo(found);

        assertThat(after.size()).isEqualTo(2);
        assertThat(after.text()).endsWith("""
                findings:
                - object: HostProfile/a
                  id: unused-name
                  count: 2
                """);
        assertThat(read(after.text()).text()).isEqualTo(after.text());
    }

    @Test
    void itIsSortedWhateverTheOrderOfTheFindings() {
        String one = entry("HostProfile/b", "unused-name", 1);
        String other = entry("HostProfile/a", "unused-name", 1);

        assertThat(read(one + other.replace("findings:\n", "")).text())
                .isEqualTo(read(other + one.replace("findings:\n", "")).text());
    }

    /** The base spec with bonds that carry no network. */
    private static String spare(int bonds) {
        StringBuilder spec = new StringBuilder(Specs.base().replace("[eno1, eno2]", "[eno1, eno2, a, b, c, d, e, f]"));
        spec.append(bonds == 0 ? "" : "bonds:\n");
        for (int i = 0; i < bonds; i++) {
            spec.append("  bond%d: {members: [%d, %d], mode: active-backup}\n".formatted(i, 2 + 2 * i, 3 + 2 * i));
        }
        return spec.toString();
    }

    private static String entry(String object, String id, int count) {
        return "findings:\n- object: " + object + "\n  id: " + id + "\n  count: " + count + "\n";
    }

    private static Baseline read(String text) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Baseline baseline = Baseline.read(SourceFile.of("baseline.yaml", text), out);
        assertThat(out.toDiagnostics()).isEmpty();
        return baseline;
    }

    private static List<Diagnostic> open(String spec, String baseline) {
        return compile(List.of(SourceFile.of("spec.yaml", spec)), Optional.of(baseline)).diagnostics().asList().stream()
                .filter(Diagnostic::isOpen)
                .toList();
    }

    private static Compilation compile(Fixture fixture, Optional<String> baseline) {
        return compile(fixture.sources(), baseline);
    }

    private static Compilation compile(List<SourceFile> sources, Optional<String> baseline) {
        return Netspec.compile(new CompileRequest(
                sources,
                Optional.empty(),
                new Terms(
                        Stance.NONE,
                        baseline.map(text -> SourceFile.of("baseline.yaml", text)),
                        LocalDate.of(2026, 7, 1))));
    }
}
