package dev.netspec.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemovalsTest {

    private static final String KEPT = "argocd.argoproj.io/sync-options: Prune=confirm,Delete=confirm";
    private static final String OTHER = "owner: network";

    private static Manifest object(String kind, String namespace, String name, String annotation, String label) {
        String text =
                "apiVersion: v1\nkind: %s\nmetadata:\n  name: %s\n  namespace: %s\n  labels: {%s}\n  annotations:\n    %s\n"
                        .formatted(kind, name, namespace, label, annotation);
        Diagnostics.Collector out = new Diagnostics.Collector();
        return new Manifest((MapNode)
                NodeReader.read(SourceFile.of(name + ".yaml", text), out).get(0));
    }

    private static Manifest of(String cluster, String kind, String name, String annotation) {
        return object(kind, "mosk", name, annotation, "cluster.sigs.k8s.io/cluster-name: " + cluster);
    }

    private static Removals between(List<Manifest> before, Manifest... now) {
        return Removals.between(set(before), set(List.of(now)));
    }

    private static List<ManifestSet> set(List<Manifest> objects) {
        return List.of(new ManifestSet("kaas-mgmt", objects));
    }

    private static List<String> messages(Removals removals) {
        return removals.findings().asList().stream().map(Diagnostic::message).toList();
    }

    @Test
    void whatIsNotProtectedAnyMoreMayGo() {
        Manifest subnet = of("mosk-1", "Subnet", "mosk-1-ext", OTHER);

        assertThat(messages(between(List.of(subnet)))).isEmpty();
    }

    @Test
    void whatIsProtectedMayNotAndIsShownWhereItSaysSo() {
        Manifest subnet = of("mosk-1", "Subnet", "mosk-1-ext", KEPT);
        Manifest other = of("mosk-1", "Subnet", "mosk-1-lcm", KEPT);
        Diagnostic finding =
                between(List.of(subnet, other), other).findings().asList().get(0);

        assertThat(finding.id()).isEqualTo("removed-while-protected");
        assertThat(finding.at()).hasToString("mosk-1-ext.yaml:7:3");
        assertThat(finding.message())
                .isEqualTo(
                        "Subnet `mosk-1-ext` is gone from the spec, and what is live still tells agents not to delete"
                                + " it");
    }

    @Test
    void oneOfTheSameNameOfAnotherManagementClusterDoesNotStandInForIt() {
        Manifest subnet = of("mosk-1", "Subnet", "mosk-1-ext", KEPT);

        assertThat(Removals.between(set(List.of(subnet)), List.of(new ManifestSet("kaas-mgmt-two", List.of(subnet))))
                        .findings()
                        .asList())
                .hasSize(1);
    }

    @Test
    void theClusterSpeaksForAllThatGoesWithIt() {
        List<Manifest> before = List.of(
                of("mosk-1", "Cluster", "mosk-1", KEPT),
                of("mosk-1", "Subnet", "mosk-1-ext", KEPT),
                object("Subnet", "default", "mosk-1-pxe-dhcp", KEPT, "ipam/SVC-dhcp-range: \"1\""),
                of("mosk-10", "Subnet", "mosk-10-ext", KEPT));

        assertThat(messages(between(before)))
                .containsExactlyInAnyOrder(
                        "Cluster `mosk-1` is gone from the spec, with 2 more objects made for it, and what is live still"
                                + " tells agents not to delete it",
                        "Subnet `mosk-10-ext` is gone from the spec, and what is live still tells agents not to delete"
                                + " it");
    }

    @Test
    void eachFixSaysWhatToWrite() {
        assertThat(fix(of("mosk-1", "Cluster", "mosk-1", KEPT)))
                .startsWith("put the cluster back with `retired: {since: <date>, reason: <why>}`");
        assertThat(fix(of("mosk-1", "Subnet", "mosk-1-ext", KEPT)))
                .startsWith("put its network back with `retired: {since: <date>, reason: <why>}`");
        assertThat(fix(object("Subnet", "mosk", "mosk-1-lb", KEPT, "ipam/SVC-MetalLB: \"1\"")))
                .contains("put its pool back", "`retiredRelease: {release: ");
        assertThat(fix(of("mosk-1", "L2Template", "mosk-1-compute", KEPT)))
                .contains("kind: Retirement, name: <name>", "objects: [L2Template/mosk/mosk-1-compute]}`")
                .endsWith("runs `mvn netspec:update -Dnetspec.delete=L2Template/mosk/mosk-1-compute`");
        assertThat(fix(object("Subnet", "default", "mosk-1-pxe-dhcp", KEPT, "ipam/SVC-dhcp-range: \"1\"")))
                .contains("objects: [Subnet/default/mosk-1-pxe-dhcp]");
    }

    private static String fix(Manifest object) {
        return between(List.of(object)).findings().asList().get(0).fix().orElseThrow();
    }

    @Test
    void whatIsAllowedIsLeftOutAndWhatMeansNothingIsSaid() {
        Removals removals = between(List.of(of("mosk-1", "Subnet", "mosk-1-ext", KEPT)));

        assertThat(messages(removals.without(Set.of("Subnet/mosk/mosk-1-ext")))).isEmpty();
        assertThat(removals.unknown(Set.of("Subnet/mosk/mosk-1-ext")).asList()).isEmpty();
        assertThat(fixes(removals, "Subnet/mosk/mosk-1-txe"))
                .containsExactly("write `Subnet/mosk/mosk-1-ext`, if that is meant");
        assertThat(fixes(removals, "Rack/edge/r1"))
                .containsExactly("write one of `Subnet/mosk/mosk-1-ext`, or leave it out");
        assertThat(fixes(between(List.of()), "Rack/edge/r1"))
                .containsExactly("leave `netspec.delete` out: no protected object is deleted");
    }

    private static Stream<String> fixes(Removals removals, String name) {
        return removals.unknown(Set.of(name)).asList().stream()
                .map(Diagnostic::fix)
                .flatMap(Optional::stream);
    }
}
