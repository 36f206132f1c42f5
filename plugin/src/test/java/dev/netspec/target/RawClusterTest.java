package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.release.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes through to the Cluster object, and what does not. */
class RawClusterTest {

    private final Diagnostics.Collector findings = new Diagnostics.Collector();

    @Test
    void whatNetspecDoesNotModelPassesThrough() {
        Manifest cluster = lower("2.29", """
                metadata:
                  labels: {team: network}
                  annotations: {note: kept}
                spec:
                  clusterNetwork: {serviceDomain: cluster.local}
                  providerSpec:
                    value:
                      release: mke-example
                      dedicatedControlPlane: false
                """);

        assertThat(findings.toDiagnostics()).isEmpty();
        assertThat(NodeWriter.write(cluster.root())).isEqualTo("""
                apiVersion: cluster.k8s.io/v1alpha1
                kind: Cluster
                metadata:
                  name: kaas-mgmt
                  namespace: default
                  labels:
                    kaas.mirantis.com/provider: baremetal
                    team: network
                  annotations:
                    note: kept
                spec:
                  clusterNetwork:
                    services:
                      cidrBlocks:
                      - 10.233.0.0/18
                    pods:
                      cidrBlocks:
                      - 10.233.64.0/18
                    serviceDomain: cluster.local
                  providerSpec:
                    value:
                      apiVersion: baremetal.k8s.io/v1alpha1
                      kind: BaremetalClusterProviderSpec
                      dedicatedMetallbPools: true
                      loadBalancerHost: 10.0.11.90
                      release: mke-example
                      dedicatedControlPlane: false
                """);
    }

    @Test
    void helmValuesAreMergedIntoTheEntryOfTheSameName() {
        Manifest cluster = lower("2.23", """
                spec:
                  providerSpec:
                    value:
                      release: mke-example
                      helmReleases:
                      - name: metallb
                        values:
                          speaker: {nodeSelector: {role: edge}}
                      - name: stacklight
                """);

        assertThat(findings.toDiagnostics()).isEmpty();
        assertThat(cluster.spec().get("providerSpec", "value", "helmReleases"))
                .contains(Raw.of("""
                        list:
                        - name: metallb
                          values:
                            speaker: {nodeSelector: {role: edge}}
                            configInline:
                              address-pools:
                              - name: default
                                protocol: layer2
                                addresses:
                                - 10.0.11.61-10.0.11.80
                        - name: stacklight
                        """).get("list").orElseThrow());
    }

    @Test
    void regionalListsAreMergedByProviderAndTheirHelmReleasesByName() {
        MapNode own = Raw.of("""
                regional:
                - provider: baremetal
                  helmReleases: [{name: baremetal-operator, values: {ours: 1}}]
                """);
        MapNode raw = Raw.of("""
                regional:
                - provider: other
                - provider: baremetal
                  helmReleases: [{name: first}, {name: baremetal-operator, values: {theirs: 2}}]
                """);

        assertThat(RawCluster.merge(own, raw)).isEqualTo(Raw.of("""
                regional:
                - provider: other
                - provider: baremetal
                  helmReleases: [{name: first}, {name: baremetal-operator, values: {ours: 1, theirs: 2}}]
                """));
    }

    @Test
    void withoutTheLiveListAnEntryOfOursWouldOverwriteIt() {
        lower("2.23", "spec: {providerSpec: {value: {release: mke-example}}}\n");

        assertThat(findings.toDiagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("partial-list-overwrites");
            assertThat(finding.at()).hasToString("spec/kaas-mgmt.yaml:1:1");
            assertThat(finding.message()).contains("every other Helm release in the live object is lost");
            assertThat(finding.fix().orElseThrow())
                    .contains("kubectl -n default get clusters.cluster.k8s.io kaas-mgmt");
        });
    }

    @Test
    void anEmptyListSaysThatThereIsNothingToLose() {
        lower("2.23", "spec: {providerSpec: {value: {release: mke-example, helmReleases: []}}}\n");

        assertThat(findings.toDiagnostics()).isEmpty();
    }

    @Test
    void aClusterWithoutReleaseIsWarnedOf() {
        lower("2.29", "spec: {providerSpec: {value: {}}}\n");

        assertThat(findings.toDiagnostics()).extracting(Diagnostic::id).containsExactly("cluster-release-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: v1",
                "kind: Cluster",
                "metadata: {name: x}",
                "metadata: {namespace: x}",
                "metadata: {labels: {kaas.mirantis.com/provider: x}}",
                "metadata: {labels: {kaas.mirantis.com/region: x}}",
                "metadata: {annotations: {argocd.argoproj.io/sync-options: x}}",
                "metadata: {annotations: {kustomize.toolkit.fluxcd.io/prune: x}}",
                "spec: {clusterNetwork: {pods: {cidrBlocks: [10.0.0.0/16]}}}",
                "spec: {clusterNetwork: {services: {cidrBlocks: [10.0.0.0/16]}}}",
                "spec: {providerSpec: {value: {kind: x}}}",
                "spec: {providerSpec: {value: {apiVersion: x}}}",
                "spec: {providerSpec: {value: {dedicatedMetallbPools: false}}}",
                "spec: {providerSpec: {value: {loadBalancerHost: 10.0.11.91}}}",
                "spec: {providerSpec: {value: {helmReleases: [{name: metallb,"
                        + " values: {configInline: {address-pools: []}}}]}}}"
            })
    void aFieldOfNetspecIsNotForRaw(String raw) {
        MapNode complete = Raw.complete(false);
        lower("2.29", NodeWriter.write(RawCluster.merge(Raw.of(raw), complete)));

        assertThat(findings.toDiagnostics()).extracting(Diagnostic::id).containsExactly("raw-owned-field");
    }

    @Test
    void anOwnedFieldIsBlamedAtItsKey() {
        lower("2.29", """
                spec:
                  providerSpec:
                    value:
                      release: mke-example
                      loadBalancerHost: 10.0.11.91
                """);

        assertThat(findings.toDiagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("spec/kaas-mgmt.yaml:5:7");
            assertThat(finding.fix())
                    .contains("remove it, and give `apiEndpoint` of the cluster or of its LCM network");
        });
    }

    private Manifest lower(String release, String raw) {
        return Targets.lower(
                        ManagementModels.onBridges(
                                        Catalogue.bundled().find(release).orElseThrow())
                                .raw(Raw.of(raw))
                                .model(),
                        findings)
                .get(0)
                .find("Cluster", "default", "kaas-mgmt")
                .orElseThrow();
    }
}
