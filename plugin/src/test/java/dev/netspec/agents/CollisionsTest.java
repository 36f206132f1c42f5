package dev.netspec.agents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionsTest {

    private static final String TEMPLATE = """
            apiVersion: ipam.mirantis.com/v1alpha1
            kind: L2Template
            metadata: {name: compute, namespace: mosk}
            spec: {npTemplate: "{{nic 0}}: {}"}
            """;

    private static final String SCRIPT = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: script, namespace: mosk, annotations: {}}
            data: {run: "echo ${HOME}"}
            """;

    /** The rendered directory is published at the root of another repository. */
    private static List<Diagnostic> found(String manifest, String agent) {
        return new Collisions(
                        List.of(SourceFile.of("network/rendered/kaas-mgmt/mosk/x.yaml", manifest)),
                        "network/rendered",
                        Set.of("network/rendered", "."))
                .in(List.of(SourceFile.of("gitops/x.yaml", agent)))
                .asList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: Application, spec: {source: {path: kaas-mgmt, helm: {}}}}",
                "{kind: Application, spec: {source: {path: network/rendered/kaas-mgmt/mosk, helm: {}}}}",
                "{kind: Application, spec: {source: {path: ./network/rendered/, helm: {}}}}",
                "{kind: Application, spec: {sources: [{path: other, helm: {}}, {path: kaas-mgmt, helm: {}}]}}",
                "{kind: ApplicationSet, spec: {template: {spec: {source: {path: 'kaas-mgmt/{{.namespace}}', helm: {}}}}}}",
            })
    void helmIsFoundWhereverItReadsMacros(String agent) {
        String object = agent.replaceFirst("\\{", "{apiVersion: argoproj.io/v1alpha1, ");

        assertThat(found(TEMPLATE, object)).extracting(Diagnostic::id).containsExactly("manifests-through-helm");
        assertThat(found(SCRIPT, object)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: kaas-mgmt}}}",
                "{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: charts, helm: {}}}}",
                "{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: kaas-mgmt-two, helm: {}}}}",
                "{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {chart: x, helm: {}}}}",
                "{apiVersion: argoproj.io/v1alpha1, kind: AppProject, spec: {sourceRepos: ['*']}}",
                "{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, resources: []}",
                "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, spec: {template: {spec: text}}}",
                "{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: text, sources: {helm: text}}}",
                "not: [an, object",
            })
    void nothingIsFoundWhereNothingIsTemplated(String agent) {
        assertThat(found(TEMPLATE, agent)).isEmpty();
    }

    @Test
    void aVariableIsFoundUnlessItsObjectSwitchesReplacementOff() {
        String kustomization = """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                spec: {path: ./kaas-mgmt/mosk, postBuild: {substitute: {A: b}}}
                """;

        assertThat(found(SCRIPT, kustomization)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("manifests-through-substitution");
            assertThat(finding.message()).isEqualTo("Flux replaces `${HOME}` in ConfigMap `script`");
            assertThat(finding.notes()).hasSize(1);
        });
        assertThat(found(SCRIPT.replace("{}", "{kustomize.toolkit.fluxcd.io/substitute: disabled}"), kustomization))
                .isEmpty();
        assertThat(found(
                        SCRIPT.replace("annotations: {}", "labels: {kustomize.toolkit.fluxcd.io/substitute: disabled}"),
                        kustomization))
                .isEmpty();
        assertThat(found(SCRIPT, kustomization.replace(", postBuild: {substitute: {A: b}}", "")))
                .isEmpty();
        assertThat(found(SCRIPT, kustomization.replace("kaas-mgmt/mosk", "kaas-mgmt/edge")))
                .isEmpty();
    }

    @Test
    void aChartAroundManifestsIsFoundIfTheyHaveMacros() {
        SourceFile chart = SourceFile.of("network/Chart.yaml", "");
        assertThat(new Collisions(List.of(SourceFile.of("r/x.yaml", TEMPLATE)), "r", Set.of("r"))
                        .in(chart)
                        .asList())
                .extracting(Diagnostic::id)
                .containsExactly("manifests-through-helm");
        assertThat(new Collisions(List.of(SourceFile.of("r/x.yaml", SCRIPT)), "r", Set.of("r"))
                        .in(chart)
                        .asList())
                .isEmpty();
    }
}
