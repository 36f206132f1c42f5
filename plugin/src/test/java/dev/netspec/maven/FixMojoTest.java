package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class FixMojoTest {

    private static final String FAULTY =
            Repository.CLUSTER.replace("    cidr: 10.0.0.0/24\n", "    cidr: 10.0.0.7/24   # PXE\n");

    @TempDir
    private Path base;

    @Test
    @InjectMojo(goal = "fix")
    void mendsTheFileAndShowsTheLine(FixMojo fix) throws Exception {
        Repository repository = Repository.in(base).with("spec/kaas-mgmt.yaml", FAULTY);

        repository.pointing(fix).execute();

        assertThat(Files.readString(repository.path("spec/kaas-mgmt.yaml")))
                .isEqualTo(FAULTY.replace("10.0.0.7/24", "10.0.0.0/24"));
        assertThat(Repository.info(fix.getLog())).isEqualTo("""
                        spec/kaas-mgmt.yaml:7:11 [cidr-host-bits]
                          -     cidr: 10.0.0.7/24   # PXE
                          +     cidr: 10.0.0.0/24   # PXE
                        Mended 1 finding in 1 file""");
    }

    @Test
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "dryRun", value = "true")
    void onlyShowsIfToldTo(FixMojo fix) throws Exception {
        Repository repository = Repository.in(base).with("spec/kaas-mgmt.yaml", FAULTY);

        repository.pointing(fix).execute();

        assertThat(Files.readString(repository.path("spec/kaas-mgmt.yaml"))).isEqualTo(FAULTY);
        assertThat(Repository.info(fix.getLog()))
                .contains("  +     cidr: 10.0.0.0/24", "Would mend 1 finding in 1 file");
    }

    @Test
    @InjectMojo(goal = "fix")
    void leavesAPersonWhatAPersonMustDecide(FixMojo fix) throws Exception {
        String overlapping = Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70");
        Repository repository = Repository.in(base).with("spec/kaas-mgmt.yaml", overlapping);

        repository.pointing(fix).execute();

        assertThat(Files.readString(repository.path("spec/kaas-mgmt.yaml"))).isEqualTo(overlapping);
        assertThat(Repository.info(fix.getLog())).isEqualTo("""
                        Nothing has a repair that is safe without a person
                        1 finding is left for a person: mvn netspec:validate shows it""");
    }
}
