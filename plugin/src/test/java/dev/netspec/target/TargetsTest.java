package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.Interface;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Range;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.order.ApplyOrder;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lowering, beyond the worked examples. */
class TargetsTest {

    private final Diagnostics.Collector findings = new Diagnostics.Collector();

    @Test
    void aRegionalClusterIsInTheSetOfItsManagementCluster() {
        List<ManifestSet> sets = Targets.lower(ManagementModels.withRegional(release("2.25")), findings);

        assertThat(sets).singleElement().satisfies(set -> {
            assertThat(set.managementCluster()).isEqualTo("kaas-mgmt");
            assertThat(set.ofKind("Cluster")).extracting(Manifest::name).containsExactly("kaas-edge", "kaas-mgmt");
            assertThat(set.ofKind("Subnet"))
                    .extracting(Manifest::name)
                    .containsExactly(
                            "kaas-edge", "kaas-edge-dhcp", "kaas-mgmt-lcm", "kaas-mgmt-pxe", "kaas-mgmt-pxe-dhcp");
        });
    }

    @Test
    void everyObjectIsProtectedAgainstTheAgentsOfItsRegion() {
        assertThat(annotations(Agent.ARGOCD, Agent.FLUX))
                .allMatch(text -> text.startsWith("""
                argocd.argoproj.io/sync-options: "Prune=confirm,Delete=confirm"
                kustomize.toolkit.fluxcd.io/prune: disabled
                """) || text.startsWith("""
                argocd.argoproj.io/sync-options: "Prune=false,Delete=false"
                kustomize.toolkit.fluxcd.io/prune: disabled
                """));
        assertThat(annotations(Agent.FLUX)).containsOnly("kustomize.toolkit.fluxcd.io/prune: disabled\n");
        assertThat(annotations()).containsOnly("none");
    }

    @Test
    void everyObjectTellsArgoCdItsTurn() {
        List<Manifest> objects = lower(
                ManagementModels.onBridges(release("2.23")).agents(Agent.ARGOCD).build());

        assertThat(objects)
                .isNotEmpty()
                .allSatisfy(object -> assertThat(object.metadata()
                                .map("annotations")
                                .flatMap(annotations -> annotations.text("argocd.argoproj.io/sync-wave")))
                        .contains(Integer.toString(ApplyOrder.OF_KINDS.wave(object.kind()))));
    }

    private Stream<String> annotations(Agent... agents) {
        return lower(ManagementModels.onBridges(release("2.23")).agents(agents).build()).stream()
                .map(manifest -> manifest.metadata()
                        .map("annotations")
                        .map(NodeWriter::write)
                        .orElse("none"));
    }

    @Test
    void furtherPoolsAreLabelledSubnetsInTheConfigMapEra() {
        Manifest dns = find(
                "Subnet",
                "kaas-mgmt-lb-dns",
                lower(ManagementModels.rich(release("2.23")).build()));

        assertThat(NodeWriter.write(dns.root())).isEqualTo("""
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: kaas-mgmt-lb-dns
                  namespace: default
                  labels:
                    kaas.mirantis.com/provider: baremetal
                    kaas.mirantis.com/region: region-one
                    cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                    ipam/SVC-MetalLB: "1"
                    metallb/address-pool-name: dns
                    metallb/address-pool-protocol: layer2
                    metallb/address-pool-auto-assign: "false"
                spec:
                  cidr: 10.0.11.0/24
                  includeRanges:
                  - 10.0.11.40
                  - 10.0.11.50-10.0.11.55
                """);
    }

    @Test
    void metalLbGetsSingleAddressesWithAPrefixAndEachNetworkItsInterfaces() {
        Manifest config = find(
                "MetalLBConfig",
                "kaas-mgmt-metallb",
                lower(ManagementModels.rich(release("2.29")).build()));

        assertThat(NodeWriter.write(config.spec())).contains("""
                - name: dns
                  spec:
                    addresses:
                    - 10.0.11.40/32
                    - 10.0.11.50-10.0.11.55
                    autoAssign: false
                    avoidBuggyIPs: false
                """).endsWith("""
                l2Advertisements:
                - name: management-lcm
                  spec:
                    ipAddressPools:
                    - default
                    - dns
                    interfaces:
                    - k8s-lcm
                - name: provision-pxe
                  spec:
                    ipAddressPools:
                    - services-pxe
                    interfaces:
                    - bond0
                    - eno1
                """);
        assertThat(findings.toDiagnostics()).isEmpty();
    }

    @Test
    void aNicWhoseNameOnlyTheHostKnowsCannotBeNamedInAnAdvertisement() {
        Cluster cluster = ManagementModels.onBridges(release("2.29"))
                .hosts(ManagementModels.layout(
                        "kaas-mgmt",
                        new Interface.Nic(0, ManagementModels.in(NetworkRole.PXE), OptionalInt.empty(), Origin.NONE)))
                .build();
        Manifest config = find("MetalLBConfig", "kaas-mgmt-metallb", lower(cluster));

        assertThat(NodeWriter.write(config.spec())).doesNotContain("interfaces");
        assertThat(findings.toDiagnostics()).extracting(Diagnostic::id).containsExactly("interface-name-unknown");
    }

    @Test
    void aLayoutThatIsNotTheDefaultIsFoundByItsLabel() {
        List<Manifest> manifests = lower(ManagementModels.rich(release("2.29")).build());

        Manifest plain = find("L2Template", "kaas-mgmt-plain", manifests);
        assertThat(plain.label("kaas-mgmt-plain")).contains("true");
        assertThat(plain.label("ipam/DefaultForCluster")).isEmpty();
        assertThat(plain.spec().list("l3Layout")).hasSize(2);
        assertThat(find("L2Template", "kaas-mgmt", manifests).spec().list("l3Layout"))
                .hasSize(3);
    }

    @Test
    void theTemplateFormIsWarnedOf() {
        lower(ManagementModels.onBridges(release("2.26"))
                .form(MetalLbForm.TEMPLATE)
                .build());

        assertThat(findings.toDiagnostics()).extracting(Diagnostic::id).containsExactly("metallb-template-unconfirmed");
    }

    @Test
    void twoObjectsOfOneNameAreAFinding() {
        Cluster named = new ClusterBuilder(release("2.25"))
                .regional("kaas-mgmt-pxe")
                .networks(ManagementModels.COMBINED)
                .build();
        Targets.lower(
                new NetworkModel(
                        List.of(ManagementModels.onBridges(release("2.25")).build(), named)),
                findings);

        assertThat(findings.toDiagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "another Subnet `kaas-mgmt-pxe-dhcp` in namespace `default` would overwrite this one",
                        "another Subnet `kaas-mgmt-pxe` in namespace `default` would overwrite this one");
    }

    @Test
    void aFieldPointsAtTheLineThatItWasMadeFrom() {
        MapNode stated = Raw.of("""
                cidr: 10.0.0.0/24
                gateway: 10.0.0.1
                hosts: 10.0.0.100-10.0.0.102
                """);
        Network network = new Network(
                "pxe-management",
                NetworkRole.PXE_MANAGEMENT,
                Optional.empty(),
                ManagementModels.COMBINED.cidr(),
                ManagementModels.COMBINED.gateway().map(address -> new Address(address.ip(), at(stated, "gateway"))),
                List.of(),
                List.of(new Range(ManagementModels.COMBINED.hosts().get(0).addresses(), at(stated, "hosts"))),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                stated.origin());
        Manifest subnet = find(
                "Subnet",
                "kaas-mgmt",
                lower(new ClusterBuilder(release("2.29")).networks(network).build()));

        assertThat(subnet.spec().get("cidr").orElseThrow().origin()).hasToString("spec/kaas-mgmt.yaml:1:7");
        assertThat(subnet.spec().get("gateway").orElseThrow().origin()).hasToString("spec/kaas-mgmt.yaml:2:10");
        assertThat(subnet.spec().list("includeRanges").get(0).origin()).hasToString("spec/kaas-mgmt.yaml:3:8");
    }

    private static Origin at(MapNode map, String key) {
        return map.get(key).orElseThrow().origin();
    }

    private List<Manifest> lower(Cluster cluster) {
        return Targets.lower(new NetworkModel(List.of(cluster)), findings)
                .get(0)
                .manifests();
    }

    private static Manifest find(String kind, String name, List<Manifest> manifests) {
        return new ManifestSet("kaas-mgmt", manifests)
                .find(kind, "default", name)
                .orElseThrow();
    }

    private static Release release(String name) {
        return Catalogue.bundled().find(name).orElseThrow();
    }
}
