package dev.netspec.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model of Flux does what Flux' documentation and sources say. */
class FluxTest {

    static List<Case> cases() {
        return Case.in("flux.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWhatTheSourceSays(Case given) {
        LiveCluster cluster = new LiveCluster();
        Sketch.objects(given.list("live")).forEach(cluster::apply);
        define(given.map("kustomizations"), cluster);
        Flux agent = new Flux(cluster);
        List<String> done = new ArrayList<>();

        for (Case.Step step : given.steps()) {
            step.on("kustomizations", specs -> define((Map<?, ?>) specs, cluster));
            step.on("git", directories -> agent.commit(Sketch.tree((Map<?, ?>) directories)));
            step.on("delete", name -> cluster.delete(id(name)));
            Happening.in(step, cluster);
            done.clear();
            cluster.witness((verb, id) -> done.add(verb + " " + id));
            agent.reconcile(id(step.get("reconcile")));
            cluster.witness((verb, id) -> {});

            assertThat(done).isEqualTo(step.get("does"));
            assertThat(agent.reason(id(step.get("reconcile")))).isEqualTo(step.get("says"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhoSaysSo(Case given) {
        assertThat(given.yaml().get("source").toString()).isNotBlank();
    }

    private static void define(Map<?, ?> specs, LiveCluster cluster) {
        specs.forEach((name, spec) -> cluster.apply(Sketch.kustomization(name, spec)));
    }

    private static Id id(Object name) {
        return Id.of("Kustomization/" + name);
    }
}
