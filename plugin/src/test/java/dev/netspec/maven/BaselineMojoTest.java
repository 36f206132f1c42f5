package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
class BaselineMojoTest {

    private static final String FILE = ".netspec/baseline.yaml";

    /** An error and a warning that a baseline may have. */
    private static final String DIRTY =
            Repository.CLUSTER.replace("hosts: 10.0.11.100-10.0.11.199", "hosts: 10.0.11.1-10.0.11.2");

    @TempDir
    private Path base;

    private Repository repository;

    @BeforeEach
    void dirty() throws Exception {
        repository = Repository.in(base).with("spec/kaas-mgmt.yaml", DIRTY);
    }

    @Test
    @InjectMojo(goal = "baseline")
    void writesWhatIsFoundByObject(BaselineMojo baseline) throws Exception {
        repository.pointing(baseline).execute();

        assertThat(findings()).isEqualTo("""
                findings:
                - object: ManagementCluster/kaas-mgmt
                  id: gateway-in-host-range
                  count: 1
                - object: ManagementCluster/kaas-mgmt
                  id: host-range-too-small
                  count: 1
                """);
        assertThat(Repository.info(baseline.getLog()))
                .contains("note[host-range-too-small]")
                .endsWith("Wrote .netspec/baseline.yaml: 2 findings");
    }

    @Test
    @InjectMojo(goal = "validate")
    void whatIsInItFailsNoBuild(ValidateMojo validate) throws Exception {
        baseline(false);

        repository.pointing(validate).execute();

        assertThat(Repository.info(validate.getLog())).endsWith(": no findings, 2 in the baseline");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "warning")
    void whatIsMendedIsStaleUntilItShrinks(ValidateMojo validate) throws Exception {
        baseline(false);
        repository.with("spec/kaas-mgmt.yaml", DIRTY.replace("10.0.11.1-10.0.11.2", "10.0.11.2-10.0.11.3"));

        assertThat(repository.failureOf(validate)).startsWith("netspec found 0 errors, 1 warning, 1 in the baseline");

        baseline(false);

        assertThat(findings()).doesNotContain("gateway-in-host-range").contains("host-range-too-small");
        validate.execute();
    }

    @Test
    @InjectMojo(goal = "baseline")
    void lastsNoLongerThanWhatItHas(BaselineMojo baseline) throws Exception {
        baseline(false);
        repository.with("spec/kaas-mgmt.yaml", Repository.CLUSTER);

        repository.pointing(baseline).execute();

        assertThat(repository.path(FILE)).doesNotExist();
        assertThat(Repository.info(baseline.getLog()))
                .endsWith("Deleted .netspec/baseline.yaml: nothing of it is left");
    }

    @Test
    @InjectMojo(goal = "baseline")
    void takesUpNothingNewUnlessToldTo(BaselineMojo baseline) throws Exception {
        repository.with("spec/kaas-mgmt.yaml", DIRTY.replace("10.0.11.1-10.0.11.2", "10.0.11.2-10.0.11.3"));
        baseline(false);
        String before = findings();
        repository.with("spec/kaas-mgmt.yaml", DIRTY);

        repository.pointing(baseline).execute();
        assertThat(findings()).isEqualTo(before).doesNotContain("gateway-in-host-range");

        baseline(true);
        assertThat(findings()).contains("gateway-in-host-range").contains("host-range-too-small");
    }

    @Test
    @InjectMojo(goal = "baseline")
    void writesNothingWhileThereIsWhatMetalLbRefuses(BaselineMojo baseline) throws Exception {
        repository.with(
                "spec/kaas-mgmt.yaml",
                DIRTY.replace(
                        "machines:",
                        "pools:\n  more: {in: management, addresses: 10.0.11.75-10.0.11.85, autoAssign: false}\nmachines:"));
        List<String> before = repository.files();

        assertThat(repository.failureOf(baseline)).startsWith("netspec found 1 error,");
        assertThat(Repository.errors(baseline.getLog())).startsWith("error[pool-overlap]");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "check")
    void holdsForHandWrittenManifestsToo(CheckMojo check) throws Exception {
        repository.with("spec/kaas-mgmt.yaml", Repository.CLUSTER).with(Repository.BY_HAND, Repository.LABELLED);
        repository.update();
        baseline(false);
        assertThat(findings()).startsWith("""
                findings:
                - cluster: kaas-mgmt
                  object: Subnet/default/by-hand
                  id: default-subnet-label
                  count: 1
                """);

        repository.pointing(check).execute();

        assertThat(Repository.info(check.getLog())).contains("note[default-subnet-label]");
    }

    @Test
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "targetRelease", value = "2.29")
    void refusesARehearsal(BaselineMojo baseline) throws Exception {
        assertThat(repository.failureOf(baseline)).contains("netspec:baseline concerns what is committed");
    }

    private void baseline(boolean grow) throws Exception {
        BaselineMojo goal = new BaselineMojo();
        Repository.set(goal, "baselineGrow", grow);
        repository.run(goal);
    }

    /** What the file says below its comment. */
    private String findings() throws IOException {
        String text = Files.readString(repository.path(FILE));
        return text.substring(text.indexOf("findings:"));
    }
}
