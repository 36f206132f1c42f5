package dev.netspec.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model of Argo CD does what Argo CD's documentation and sources say. */
class ArgoCdTest {

    static List<Case> cases() {
        return Case.in("argocd.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWhatTheSourceSays(Case given) {
        LiveCluster cluster = new LiveCluster();
        Sketch.objects(given.list("live")).forEach(cluster::apply);
        ArgoCd agent = new ArgoCd(cluster, Sketch.application(given.map("application")));
        List<String> done = new ArrayList<>();
        cluster.witness((verb, id) -> done.add(verb + " " + id));

        for (Case.Step step : given.steps()) {
            done.clear();
            Happening.in(step, cluster);
            step.on("git", objects -> agent.commit(Sketch.objects(objects)));
            step.on("confirm", yes -> agent.confirm());
            agent.run();

            assertThat(done).isEqualTo(step.get("does"));
            assertThat(agent.operation()).hasToString(step.get("operation").toString());
            step.on("status", status -> assertThat(agent.isSynced()).isEqualTo(status.equals("Synced")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhoSaysSo(Case given) {
        assertThat(given.yaml().get("source").toString()).isNotBlank();
    }
}
