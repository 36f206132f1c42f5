package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CompileMojoTest {

    @TempDir
    private Path base;

    @Test
    @InjectMojo(goal = "compile")
    void writesTheThreeTreesBelowTheBuildDirectoryOnly(CompileMojo compile) throws Exception {
        Repository repository = Repository.in(base).with("rendered/theirs.yaml", "kind: Secret\n");

        repository.pointing(compile).execute();

        assertThat(repository.files())
                .contains(
                        "rendered/theirs.yaml",
                        "target/netspec/rendered/kaas-mgmt/default/kustomization.yaml",
                        "target/netspec/evidence/kaas-mgmt/kaas-mgmt/metallb-config.txt",
                        "target/netspec/provenance.json")
                .anyMatch(file -> file.startsWith("target/netspec/bootstrap/kaas-mgmt/"))
                .allMatch(file -> file.startsWith("target/netspec/")
                        || file.startsWith("spec/")
                        || file.equals("rendered/theirs.yaml"));
        assertThat(Repository.info(compile.getLog()))
                .containsPattern("Compiled \\d+ objects for kaas-mgmt")
                .contains("kaas-mgmt has networks pxe 10.0.0.0/24, management 10.0.11.0/24"
                        + " and pools default 10.0.11.61-10.0.11.80, services-pxe 10.0.0.61-10.0.0.70")
                .containsPattern(
                        "Wrote target/netspec/bootstrap \\(\\d+ files?\\), target/netspec/evidence \\(\\d+ files\\),"
                                + " target/netspec/rendered \\(\\d+ files\\): \\d+ new or changed, 0 deleted");
    }

    @Test
    @InjectMojo(goal = "compile")
    void removesWhatAnEarlierBuildLeftAndKeepsReportsBesideIt(CompileMojo compile) throws Exception {
        Repository repository = Repository.in(base)
                .with("target/netspec/rendered/old/subnet.yaml", "left over")
                .with("target/netspec/report.html", "a report");

        repository.pointing(compile).execute();

        assertThat(repository.files())
                .doesNotContain("target/netspec/rendered/old/subnet.yaml")
                .contains("target/netspec/report.html");
        assertThat(Repository.info(compile.getLog())).contains("1 deleted");
    }

    @Test
    @InjectMojo(goal = "compile")
    void writesAndDeletesNothingIfThereIsAnError(CompileMojo compile) throws Exception {
        Repository repository = Repository.in(base)
                .with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70"))
                .with("target/netspec/rendered/before.yaml", "from an earlier build");
        List<String> before = repository.files();

        repository.failureOf(compile);
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "compile")
    @MojoParameter(name = "targetRelease", value = "2.29")
    void rehearsesAnotherRelease(CompileMojo compile) throws Exception {
        Repository repository = Repository.in(base);

        repository.pointing(compile).execute();

        assertThat(repository.files())
                .anyMatch(file -> file.startsWith("target/netspec/rendered/kaas-mgmt/default/metallbconfig/"));
        assertThat(Repository.info(compile.getLog())).contains("release 2.29");
    }

    @Test
    @InjectMojo(goal = "compile")
    void aFailureOfTheFileSystemIsNotAFinding(CompileMojo compile) throws Exception {
        Repository repository = Repository.in(base);
        repository.pointing(compile);
        Repository.set(compile, "outputDirectory", Path.of("/dev/null/netspec").toFile());

        assertThatThrownBy(compile::execute).isInstanceOfAny(MojoExecutionException.class, MojoFailureException.class);
        assertThat(Files.exists(repository.path("target"))).isFalse();
    }
}
