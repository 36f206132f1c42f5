package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ProveMojoTest {

    @TempDir
    private Path base;

    @Test
    @InjectMojo(goal = "prove")
    void listsWhatWasCaughtAndWhatDoesNotApplyAndWritesNothing(ProveMojo prove) throws Exception {
        Repository repository = Repository.in(base);
        List<String> before = repository.files();

        repository.pointing(prove).execute();

        assertThat(Repository.info(prove.getLog()))
                .containsPattern("caught          pool-overlap +1 of 1, first made at spec/kaas-mgmt.yaml:")
                .containsPattern("not applicable  racks-missing +the release of no managed cluster can announce by BGP")
                .containsPattern("Injected \\d\\d+ faults: \\d\\d+ caught, 0 missed, \\d+ not applicable");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "prove")
    @MojoParameter(name = "id", value = "gateway-not-a-host")
    void showsTheFindingOfTheOnlyOneThatIsAskedFor(ProveMojo prove) throws Exception {
        Repository.in(base).pointing(prove).execute();

        assertThat(Repository.info(prove.getLog()))
                .contains("first made at spec/kaas-mgmt.yaml:8:14\n")
                .contains("error[gateway-not-a-host] spec/kaas-mgmt.yaml:")
                .contains("gateway: 10.0.0.255")
                .endsWith("Injected 1 fault: 1 caught, 0 missed, 0 not applicable");
    }

    @Test
    @InjectMojo(goal = "prove")
    @MojoParameter(name = "id", value = "drift-stale")
    void saysWhyNoSpecCanHaveAFault(ProveMojo prove) throws Exception {
        Repository.in(base).pointing(prove).execute();

        assertThat(Repository.info(prove.getLog()))
                .containsPattern("not applicable  drift-stale +it is about committed files, not about the spec")
                .endsWith("Injected 0 faults: 0 caught, 0 missed, 1 not applicable");
    }

    @Test
    @InjectMojo(goal = "prove")
    void refusesASpecThatHasErrorsAnyway(ProveMojo prove) throws Exception {
        Repository repository =
                Repository.in(base).with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70"));

        assertThat(repository.failureOf(prove)).startsWith("netspec found 1 error");
    }

    @Test
    @InjectMojo(goal = "prove")
    @MojoParameter(name = "id", value = "pool-overlaps")
    void offersTheNearestIdForAnUnknownOne(ProveMojo prove) throws Exception {
        assertThat(Repository.in(base).failureOf(prove))
                .isEqualTo("netspec has no finding `pool-overlaps`; did you mean `pool-overlap`?");
    }
}
