package dev.netspec.evidence;

import static dev.netspec.manifest.WorkedExamples.MOSK;
import static dev.netspec.manifest.WorkedExamples.MULTI_RACK;
import static dev.netspec.manifest.WorkedExamples.documents;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.WorkedExamples;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Machine;
import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import dev.netspec.model.Nics;
import dev.netspec.source.Origin;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MachineSnippetsTest {

    /** The Machine of the vendor's multi-rack example, without what has nothing to do with the network. */
    private static final String MASTER = """
            apiVersion: cluster.k8s.io/v1alpha1
            kind: Machine
            metadata:
              name: mosk-mr-control-1
              namespace: mosk-mr-ns
              labels:
                cluster.sigs.k8s.io/cluster-name: mosk-mr
                cluster.sigs.k8s.io/control-plane: "true"
                ipam/RackRef: rack-1
            spec:
              providerSpec:
                value:
                  apiVersion: baremetal.k8s.io/v1alpha1
                  kind: BareMetalMachineProviderSpec
                  l2TemplateSelector:
                    label: rack1-k8s-manager
                  nodeLabels:
                  - key: rack-id
                    value: rack-1
            """;

    @Test
    void aListedMasterInARackIsTheExamples() {
        Machine master = new Machine("mosk-mr-control-1", Optional.of("rack-1"), List.of(), Origin.NONE);

        assertThat(documents(machines(multiRack(), layout("rack1-k8s-manager", "rack-1", true, master))))
                .isEqualTo(documents(MASTER));
    }

    @Test
    void machinesThatAreOnlyCountedShareAPartWithoutAName() {
        String text = machines(multiRack(), layout("rack1-k8s-manager", "rack-1", true));

        assertThat(text).contains("\n---\n# 3 machines of role rack1-k8s-manager in rack rack-1\n");
        assertThat(documents(text)).isEqualTo(documents(MASTER.replace("  name: mosk-mr-control-1\n", "")));
    }

    @Test
    void aRackThatNoObjectDescribesIsNoReference() {
        assertThat(machines(multiRack(), layout("rack1-k8s-manager", "rack-9", true)))
                .contains("value: rack-9")
                .doesNotContain("RackRef");
    }

    @Test
    void workersAreInARackButRefuseItsDaemon() {
        assertThat(machines(multiRack(), layout("rack1-k8s-manager", "rack-1", false)))
                .contains("value: rack-1")
                .doesNotContain("RackRef", "control-plane");
    }

    @Test
    void namesOfNicsReplaceThoseOfTheTemplate() {
        Machine odd = new Machine("odd", Optional.empty(), List.of("eno5", "eno6"), Origin.NONE);

        assertThat(machines(multiRack(), layout("rack1-k8s-manager", "rack-1", true, odd)))
                .contains("    l2TemplateIfMappingOverride:\n", "- eno5\n", "- eno6\n");
    }

    @Test
    void theDefaultTemplateNeedsNoSelector() {
        Machine odd = new Machine("odd", Optional.empty(), List.of("eno5"), Origin.NONE);

        assertThat(machines(mosk(), WorkedExamples.text(MOSK), layout("mosk-demo-storage", "", false, odd)))
                .contains("# odd of role mosk-demo-storage, without a selector")
                .doesNotContain("l2TemplateSelector", "nodeLabels");
    }

    @Test
    void aTemplateWithoutALabelOfItsOwnIsSelectedByName() {
        String unlabelled = WorkedExamples.text(MOSK)
                .replace("    ipam/DefaultForCluster: \"1\"\n    mosk-demo-storage: \"true\"\n", "");

        assertThat(machines(mosk(), unlabelled, layout("mosk-demo-storage", "", false)))
                .contains("l2TemplateSelector:\n        name: mosk-demo-storage\n");
    }

    @Test
    void aLabelOfTwoTemplatesSelectsNeither() {
        String shared =
                WorkedExamples.text(MULTI_RACK).replace("rack2-k8s-manager: \"true\"", "rack1-k8s-manager: \"true\"");

        assertThat(machines(multiRack(), shared, layout("rack1-k8s-manager", "rack-1", true)))
                .contains("l2TemplateSelector:\n        name: rack1-k8s-manager\n");
    }

    @Test
    void whereEveryMachineGetsTheDefaultThereIsNoFile() {
        ClusterBuilder cluster = mosk();
        cluster.hosts = List.of(layout("mosk-demo-storage", "", true));

        assertThat(Evidence.of(cluster.model(), WorkedExamples.manifests(WorkedExamples.text(MOSK))))
                .doesNotContainKey("kaas-mgmt/mosk-demo/machines.yaml");
    }

    private static ClusterBuilder mosk() {
        return Models.managed("2.29", "mosk-demo", "mosk-ns");
    }

    private static ClusterBuilder multiRack() {
        return Models.managed("2.29", "mosk-mr", "mosk-mr-ns");
    }

    private static String machines(ClusterBuilder cluster, HostLayout layout) {
        return machines(cluster, WorkedExamples.text(MULTI_RACK), layout);
    }

    private static String machines(ClusterBuilder cluster, String manifests, HostLayout layout) {
        cluster.hosts = List.of(layout);
        Map<String, String> files = Evidence.of(cluster.model(), WorkedExamples.manifests(manifests));
        return files.get("kaas-mgmt/" + cluster.name + "/machines.yaml");
    }

    /** @param rack empty if its machines are in no certain one */
    private static HostLayout layout(String template, String rack, boolean controlPlane, Machine... machines) {
        return new HostLayout(
                template,
                template,
                Optional.empty(),
                Optional.of(rack).filter(name -> !name.isEmpty()),
                false,
                controlPlane,
                OptionalInt.of(machines.length == 0 ? 3 : machines.length),
                List.of(machines),
                new Nics.ByPriority(List.of("provision")),
                List.of(),
                Collections.emptySortedMap(),
                List.of(),
                Origin.NONE);
    }
}
