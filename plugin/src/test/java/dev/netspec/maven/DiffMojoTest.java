package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class DiffMojoTest {

    @TempDir
    private Path base;

    private Repository repository;

    @BeforeEach
    void sound() throws Exception {
        repository = Repository.in(base);
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "fromRelease", value = "2.24.4")
    @MojoParameter(name = "targetRelease", value = "2.26")
    void rehearsesAnUpgradeAndWritesNothing(DiffMojo diff) throws Exception {
        List<String> before = repository.files();

        repository.pointing(diff).execute();

        assertThat(Repository.info(diff.getLog())).isEqualTo("""
                        Comparing 2.24.4 with 2.26
                        kaas-mgmt
                          `spec.clusterRef` is removed from L2Template `kaas-mgmt`, where label \
                        `cluster.sigs.k8s.io/cluster-name` says the same
                          label `kaas.mirantis.com/region` is removed from all 6 objects
                        2 changes, 0 address changes""");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "targetRelease", value = "2.24.0")
    void beginsWithTheReleaseThatTheSpecStates(DiffMojo diff) throws Exception {
        repository.pointing(diff).execute();

        assertThat(Repository.info(diff.getLog()))
                .startsWith("Comparing the stated release 2.23 with 2.24.0\n")
                .endsWith("\n4 changes, 0 address changes");
    }

    @Test
    @InjectMojo(goal = "diff")
    void comparesWhatIsCommittedIfNoReleaseIsGiven(DiffMojo diff) throws Exception {
        repository.update();
        repository.with(Repository.BY_HAND, "{kind: Subnet, metadata: {name: by-hand, namespace: default}}");
        repository.with(
                "spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.85"));

        repository.pointing(diff).execute();

        assertThat(Repository.info(diff.getLog())).endsWith("""
                        Comparing what is committed with what the spec compiles to
                        kaas-mgmt
                          the addresses of pool `default` in Cluster `kaas-mgmt` change from `10.0.11.61-10.0.11.80` to \
                        `10.0.11.61-10.0.11.85`
                        1 change, 1 address change""");
    }

    @Test
    @InjectMojo(goal = "diff")
    void saysThatNothingChanges(DiffMojo diff) throws Exception {
        repository.update();
        Path subnet = repository.path("rendered/kaas-mgmt/default/subnet/kaas-mgmt-pxe.yaml");
        Files.writeString(subnet, Files.readString(subnet).replace("\n", "\r\n"));

        repository.pointing(diff).execute();

        assertThat(Repository.info(diff.getLog()))
                .endsWith("\nNothing changes between what is committed and what the spec compiles to");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "fromRelease", value = "2.24")
    void aReleaseThatIsSeveralIsRefusedUnderTheNameOfItsParameter(DiffMojo diff) throws Exception {
        assertThat(repository.failureOf(diff))
                .isEqualTo("netspec.fromRelease is `2.24`, which is several releases:"
                        + " give one of `2.24.0`, `2.24.2` or `2.24.4`");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "fromRelease", value = "2.29")
    @MojoParameter(name = "targetRelease", value = "2.30")
    void anErrorThatNoReleaseMendsFailsAfterTheComparison(DiffMojo diff) throws Exception {
        repository.with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70"));

        assertThat(repository.failureOf(diff)).startsWith("netspec found 1 error, 0 warnings");
        assertThat(Repository.errors(diff.getLog())).startsWith("error[api-endpoint-in-pool] ");
        assertThat(Repository.info(diff.getLog())).endsWith("""
                        kaas-mgmt
                          is not compared: it has errors with both
                        0 changes, 0 address changes, 1 cluster not compared""");
    }
}
