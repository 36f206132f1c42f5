package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Severity;
import dev.netspec.repair.Change;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a spec, a repair mends it, makes nothing worse and touches nothing else. */
class RepairsTest {

    private static final List<Fixture> REPAIRABLE = Fixture.all().stream()
            .filter(fixture -> !fixture.isManifests())
            .filter(fixture -> fixture.findings().asList().stream()
                    .anyMatch(finding -> finding.repair().isPresent()))
            .toList();

    static List<Fixture> repairable() {
        return REPAIRABLE;
    }

    @Test
    void manyKindsOfFindingsHaveARepair() {
        assertThat(repairable())
                .extracting(Fixture::id)
                .contains(
                        "bad-address",
                        "cidr-host-bits",
                        "gateway-in-host-range",
                        "services-pxe-auto-assigned",
                        "unknown-key",
                        "unknown-value",
                        "wrong-type");
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void aRepairMendsItsFindingAndMakesNothingWorse(Fixture fixture) {
        Repaired repaired = repair(fixture.sources());

        assertThat(repaired.changes()).isNotEmpty();
        assertThat(repaired.left().asList())
                .extracting(RepairsTest::shape)
                .doesNotContainAnyElementsOf(repaired.changes().stream()
                        .map(change -> shape(change.finding()))
                        .toList());
        assertThat(repaired.left().count(Severity.ERROR))
                .isLessThanOrEqualTo(fixture.findings().count(Severity.ERROR));
    }

    private static String shape(Diagnostic finding) {
        return finding.id() + " in line "
                + finding.at().span().orElseThrow().start().line();
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void theLinesOfARepairAreTheOnlyOnesThatChange(Fixture fixture) {
        Repaired repaired = repair(fixture.sources());

        for (SourceFile file : repaired.changed()) {
            SourceFile old = fixture.sources().stream()
                    .filter(each -> each.path().equals(file.path()))
                    .findFirst()
                    .orElseThrow();
            Set<Integer> changed = new HashSet<>();
            for (Change change : repaired.changes()) {
                change.finding()
                        .repair()
                        .orElseThrow()
                        .at()
                        .span()
                        .ifPresent(span -> changed.add(span.start().line()));
            }
            assertThat(file.lines()).hasSameSizeAs(old.lines());
            for (int line = 1; line <= old.lines().size(); line++) {
                if (!changed.contains(line)) {
                    assertThat(file.line(line)).isEqualTo(old.line(line));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void aSecondRunFindsNothingToMend(Fixture fixture) {
        List<SourceFile> mended = new ArrayList<>(repair(fixture.sources()).changed());
        fixture.sources().stream()
                .filter(file -> mended.stream().noneMatch(each -> each.path().equals(file.path())))
                .forEach(mended::add);

        assertThat(repair(mended).changes()).isEmpty();
    }

    @Test
    void lineEndingsAByteOrderMarkAndWideCharactersStayAsTheyAre() {
        String spec =
                "\uFEFFapiVersion: netspec.dev/v1 # \uD83D\uDE00\r\nkind: Region\r\nname: r\r\rrelease: 2.29\routOfBand: [10.0.200.9/24] # \uD83D\uDE00 a\u00F1o\r\n"
                        + "nameServers: [ 8.8.8.8 ]   # why\n";

        Repaired repaired = repair(List.of(SourceFile.of("region.yaml", spec)));

        assertThat(new String(repaired.changed().get(0).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(spec.replace("10.0.200.9", "10.0.200.0").replace("nameServers", "nameservers"));
    }

    @Test
    void whatCanBeMeantInTwoWaysHasNoRepair() {
        Stream.of("hosts: 10.0.0.1-2-3", "hosts: 010.0.0.1-10.0.0.9", "hosts: [10.0.0.9-10.0.0.1]")
                .forEach(hosts -> {
                    SourceFile file = SourceFile.of(
                            "network.yaml",
                            "apiVersion: netspec.dev/v1\nkind: Cluster\nname: c\nproject: p\nregion: r\nnetworks: {lcm: {"
                                    + hosts + "}}\n");
                    assertThat(repair(List.of(file)).changes()).isEmpty();
                });
    }

    private static Repaired repair(List<SourceFile> sources) {
        return Netspec.repair(new CompileRequest(sources, Optional.empty(), Fixture.TERMS));
    }
}
