package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.policy.ChangeStance;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.source.ChangedLines;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is to go is unprotected first, and goes later. */
class RetirementTest {

    private static final Path SHARED =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "finding", "_shared");

    private static final String SPEC = Stream.of(
                    "region.yaml", "mgmt.yaml", "cluster.yaml", "mosk-cluster.yaml", "mosk-profiles.yaml")
            .map(RetirementTest::shared)
            .reduce((above, below) -> above + "---\n" + below)
            .orElseThrow()
            .replace("release: mke-16-4-0-3-7-17", "release: mke-16-4-0-3-7-17, helmReleases: []");

    private static final String MARK = "retired: {since: 2026-06-01, reason: it moves}";
    private static final String REPLICATION = "10.53.0.0/24, vlan: 453,";
    private static final String TEMPLATES = """
            ---
            apiVersion: netspec.dev/v1
            kind: Retirement
            name: old
            since: 2026-06-01
            reason: other hardware
            objects: [L2Template/mosk/mosk-1-manager]
            """;

    private static String shared(String file) {
        try {
            return Files.readString(SHARED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String edit(String spec, String text, String replacement) {
        assertThat(spec).contains(text);
        return spec.replace(text, replacement);
    }

    private static Compilation compile(String spec) {
        Compilation compilation = Netspec.compile(new CompileRequest(sources(spec), Optional.empty()));
        assertThat(compilation.diagnostics().asList()).isEmpty();
        return compilation;
    }

    private static List<SourceFile> sources(String spec) {
        return List.of(SourceFile.of("spec/all.yaml", spec));
    }

    private static Stream<Manifest> objects(String spec) {
        return compile(spec).manifests().stream().flatMap(set -> set.manifests().stream());
    }

    private static Stream<String> unprotected(String spec) {
        return objects(spec)
                .filter(object -> !object.annotations().has("kustomize.toolkit.fluxcd.io/prune"))
                .map(Manifest::reference);
    }

    @Test
    void everythingIsProtectedToBeginWith() {
        assertThat(unprotected(SPEC)).isEmpty();
    }

    @Test
    void aNetworkKeepsItsSubnetAndNoHostIsAttachedToIt() {
        String marked = edit(SPEC, REPLICATION, REPLICATION + " " + MARK + ",");

        assertThat(unprotected(marked)).containsExactly("Subnet/mosk/mosk-1-storage-replication");
        assertThat(objects(SPEC).filter(RetirementTest::mentionsReplication)).isNotEmpty();
        assertThat(objects(marked).filter(RetirementTest::mentionsReplication)).isEmpty();
    }

    private static boolean mentionsReplication(Manifest object) {
        return object.kind().equals("L2Template") && object.spec().toString().contains("mosk-1-storage-replication");
    }

    @Test
    void aBootNetworkGoesWithItsDhcpRange() {
        String marked = edit(
                edit(SPEC, "release: \"2.29\"", "release: \"2.29\"\nagents: [flux]"),
                "  workloads: {cidr: 10.51",
                "  pxe: {cidr: 10.59.0.0/24, gateway: 10.59.0.1, dhcp: 10.59.0.10-10.59.0.99, " + MARK
                        + "}\n  workloads: {cidr: 10.51");

        assertThat(unprotected(marked)).containsExactly("Subnet/default/mosk-1-pxe-dhcp");
    }

    @Test
    void aPoolThatIsASubnetGoesWithItsNetwork() {
        String old = edit(SPEC, "release: \"2.29\"", "release: \"2.23\"");
        String marked = edit(old, "    vlan: 460\n", "    vlan: 460\n    " + MARK + "\n");

        assertThat(unprotected(marked))
                .containsExactly("Subnet/mosk/mosk-1-external", "Subnet/mosk/mosk-1-lb-services");
    }

    @Test
    void allObjectsOfAClusterGoWithIt() {
        String marked = edit(SPEC, "project: mosk\n", "project: mosk\n" + MARK + "\n");

        assertThat(unprotected(marked))
                .hasSizeGreaterThan(5)
                .allMatch(object -> object.contains("/mosk/mosk-1"))
                .containsAll(objects(SPEC)
                        .map(Manifest::reference)
                        .filter(object -> object.contains("/mosk/"))
                        .toList());
    }

    @Test
    void whatHasNoMarkOfItsOwnIsNamed() {
        assertThat(unprotected(SPEC + TEMPLATES)).containsExactly("L2Template/mosk/mosk-1-manager");
    }

    @Test
    void whatAnUpgradeDropsStaysUntilItMayGo() {
        String before = edit(SPEC, "release: \"2.29\"", "release: \"2.23\"");
        List<String> dropped = objects(before)
                .map(Manifest::reference)
                .filter(object -> objects(SPEC).noneMatch(now -> now.reference().equals(object)))
                .toList();
        String upgraded = edit(
                SPEC,
                "release: \"2.29\"",
                "release: \"2.29\"\nretiredRelease: {release: \"2.23\", since: 2026-06-01, reason: the upgrade}");

        assertThat(dropped).contains("Subnet/default/kaas-mgmt-pxe-lb", "Subnet/mosk/mosk-1-lb-services");
        assertThat(unprotected(upgraded)).containsExactlyElementsOf(dropped);
        assertThat(objects(upgraded).map(Manifest::reference))
                .containsAll(objects(SPEC).map(Manifest::reference).toList());
    }

    @Test
    void whatIsTakenOutUnmarkedIsSaidOnce() {
        String without = edit(
                SPEC, "  storage-replication: {cidr: 10.53.0.0/24, vlan: 453, hosts: 10.53.0.10-10.53.0.99}\n", "");
        String gone = edit(without, "  storage-replication: {to: 1}\n", "");

        assertThat(errors(SPEC, gone)).containsExactly("deleted-without-tombstone");
        assertThat(errors(edit(SPEC, REPLICATION, REPLICATION + " " + MARK + ","), gone))
                .isEmpty();
        assertThat(errors(SPEC, gone, "Subnet/mosk/mosk-1-storage-replication")).isEmpty();
    }

    @Test
    void soIsAnObjectThatNothingStandsForAlone() {
        String gone = edit(
                SPEC,
                "  manager: {count: 3, profile: mosk-manager}\n",
                "  boss: {count: 3, profile: mosk-manager, controlPlane: true}\n");

        assertThat(errors(SPEC, gone)).containsExactly("removed-while-protected");
        assertThat(errors(SPEC + TEMPLATES, gone)).isEmpty();
        assertThat(errors(SPEC, gone, "L2Template/mosk/mosk-1-manager")).isEmpty();
        assertThat(errors(SPEC, gone, "L2Template/mosk/mosk-1-manger"))
                .containsExactly("removed-while-protected", "unknown-name");
    }

    @Test
    void anUpgradeMayNotDropWhatIsProtected() {
        String before = edit(SPEC, "release: \"2.29\"", "release: \"2.23\"");

        assertThat(errors(before, SPEC)).isNotEmpty().containsOnly("removed-while-protected");
        assertThat(errors(
                        before,
                        edit(
                                SPEC,
                                "release: \"2.29\"",
                                "release: \"2.29\"\nretiredRelease: {release: \"2.23\", since: 2026-06-01, reason: the"
                                        + " upgrade}")))
                .isEmpty();
    }

    private static List<String> errors(String before, String after, String... deletable) {
        Base base = new Base(
                "main", sources(before), List.of(), compile(before).manifests(), ChangedLines.NONE, Diagnostics.NONE);
        ChangeStance changes =
                new ChangeStance(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(deletable));
        Stance build = new Stance(Optional.empty(), Optional.empty(), Map.of(), changes);
        return Netspec.compile(new CompileRequest(
                                sources(after), Optional.empty(), new Terms(build, Optional.empty(), LocalDate.MIN))
                        .comparedWith(Optional.of(base)))
                .diagnostics()
                .asList()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::id)
                .sorted()
                .toList();
    }
}
