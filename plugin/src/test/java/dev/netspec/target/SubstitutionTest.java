package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.MapNode;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private static final Release RELEASE = Catalogue.bundled().find("2.29").orElseThrow();

    private static Manifest object(String text, Agent agent) {
        Cluster cluster = new ClusterBuilder(RELEASE).agents(agent).build();
        Manifest object = new Manifest(MapNode.builder()
                .put("metadata", MapNode.builder().put("name", "x").build())
                .put("spec", MapNode.builder().put("text", text).build())
                .build());
        return Substitution.off(object, cluster.region());
    }

    private static Optional<String> annotation(Manifest object) {
        return object.metadata()
                .map("annotations")
                .flatMap(annotations -> annotations.text("kustomize.toolkit.fluxcd.io/substitute"));
    }

    @Test
    void isSwitchedOffWhereFluxWouldReplaceSomething() {
        assertThat(annotation(object("echo ${HOME}", Agent.FLUX))).contains("disabled");
        assertThat(annotation(object("echo $HOME {}", Agent.FLUX))).isEmpty();
        assertThat(annotation(object("echo ${HOME}", Agent.ARGOCD))).isEmpty();
    }

    @Test
    void leavesTheObjectAsItIsOtherwise() {
        Manifest object = object("echo ${HOME}", Agent.FLUX);

        assertThat(object.name()).isEqualTo("x");
        assertThat(object.spec().text("text")).contains("echo ${HOME}");
    }
}
