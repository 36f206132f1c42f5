package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.git.Clone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals with a base, in a real repository. */
@MojoTest
class BaseTest {

    @TempDir
    private Path temporary;

    private Path root;
    private Repository module;
    private Clone clone;

    @BeforeEach
    void commit() throws Exception {
        root = temporary.resolve("clone");
        clone = Clone.in(root);
        module = Repository.in(root.resolve("net"));
        clone.commit();
        clone.branch("change");
    }

    @AfterEach
    void close() {
        clone.close();
    }

    @Test
    @InjectMojo(goal = "diff")
    void diffComparesWithTheBranchThatThePullRequestIsFor(DiffMojo diff) throws Exception {
        module.with("spec/kaas-mgmt.yaml", grown());
        List<String> before = module.files();

        with(diff, "base", "main").execute();

        assertThat(Repository.info(diff.getLog()))
                .contains("Comparing with main\nkaas-mgmt\n  safe: ")
                .endsWith("1 change since main: 1 safe");
        assertThat(module.files()).isEqualTo(before);
    }

    /** As from a variable of a CI system that is not set in this kind of build. */
    @Test
    @InjectMojo(goal = "check")
    void anEmptyBaseIsNone(CheckMojo check) throws Exception {
        update();

        with(check, "base", " ").execute();

        assertThat(Repository.info(check.getLog())).doesNotContain("Comparing with");
    }

    @Test
    @InjectMojo(goal = "diff")
    void diffComparesWithAnotherCheckout(DiffMojo diff) throws Exception {
        Repository.in(temporary.resolve("earlier/net"));
        module.with("spec/kaas-mgmt.yaml", grown());

        with(diff, "base", "../../earlier/net").execute();

        assertThat(Repository.info(diff.getLog())).endsWith("1 change since ../../earlier/net: 1 safe");
    }

    @Test
    @InjectMojo(goal = "check")
    void aBaseThatIsNotThereFailsWithTheSettingToAdd(CheckMojo check) throws Exception {
        assertThatThrownBy(() -> with(check, "base", "origin/main").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("netspec found 1 error, 0 warnings");
        assertThat(Repository.errors(check.getLog())).isEqualTo("""
                error[git-ref-unknown]
                  = this clone has no `origin/main`
                  = fix: set `fetch-depth: 0` for `actions/checkout` or `GIT_DEPTH: 0` in GitLab CI; elsewhere, run
                         `git fetch origin main:refs/remotes/origin/main`
                  = more: mvn netspec:explain -Dnetspec.id=git-ref-unknown""");
    }

    @Test
    @InjectMojo(goal = "validate")
    void aDirectoryThatIsNotThereFails(ValidateMojo validate) throws Exception {
        assertThatThrownBy(() -> with(validate, "base", "./earlier").execute())
                .isInstanceOf(MojoFailureException.class);
        assertThat(Repository.errors(validate.getLog())).startsWith("error[" + "base-directory-missing" + "]");
    }

    @Test
    @InjectMojo(goal = "validate")
    void aModuleThatIsNewHasNothingToBeComparedWith(ValidateMojo validate) throws Exception {
        Repository fresh = Repository.in(root.resolve("fresh"));
        Repository.set(validate, "base", "main");

        fresh.pointing(validate).execute();

        assertThat(Repository.info(validate.getLog())).contains("1 note");
        assertThat(Repository.info(validate.getLog())).contains("note[" + "base-empty" + "]");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "failOnRisk", value = "destructive")
    void diffDoesNotFailBecauseOfAChange(DiffMojo diff) throws Exception {
        module.with("spec/kaas-mgmt.yaml", shrunk());

        with(diff, "base", "main").execute();

        assertThat(Repository.errors(diff.getLog())).isEmpty();
        assertThat(Repository.warnings(diff.getLog())).contains("change-not-approved");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOnRisk", value = "destructive")
    void aChangeThatNobodyAnswersForFails(ValidateMojo validate) throws Exception {
        module.with("spec/kaas-mgmt.yaml", shrunk());

        assertThatThrownBy(() -> with(validate, "base", "main").execute()).isInstanceOf(MojoFailureException.class);
        assertThat(Repository.errors(validate.getLog())).contains("error[change-not-approved] spec/kaas-mgmt.yaml:");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOnRisk", value = "safe")
    void whatIsNoRiskIsRefused(ValidateMojo validate) throws Exception {
        assertThatThrownBy(() -> with(validate, "base", "main").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("netspec.failOnRisk is `safe`: give one of `disruptive`, `destructive` or `forbidden`");
    }

    @Test
    @InjectMojo(goal = "check")
    void checkSaysWhatChangesAndWhatAnotherNetspecHadWritten(CheckMojo check) throws Exception {
        update();
        Path cluster = module.path("rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml");
        String current = Files.readString(cluster);
        Files.writeString(cluster, current.replace("loadBalancerHost: 10.0.11.90", "loadBalancerHost: 10.0.11.91"));
        clone.checkout("main").commit();
        clone.checkout("change")
                .git()
                .merge()
                .include(clone.git().getRepository().resolve("main"))
                .call();
        Files.writeString(cluster, current);

        with(check, "base", "main").execute();

        assertThat(Repository.info(check.getLog()))
                .contains("caused by the upgrade of netspec, or by committed files that were not up to date\n")
                .contains("1 change since main");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "note")
    void whatIsFoundInManifestsOfTheBaseIsNotNew(CheckMojo check) throws Exception {
        update();
        module.with(Repository.BY_HAND, Repository.LABELLED);
        clone.commit();
        clone.branch("later").with("net/README.md", "later").commit();
        Repository.set(check, "onlyNew", true);

        with(check, "base", "change").execute();

        assertThat(Repository.info(check.getLog())).containsPattern("no findings, \\d not new");
    }

    private void update() throws Exception {
        UpdateMojo update = module.pointing(new UpdateMojo());
        Repository.set(update, "includes", List.of("**/*.yaml"));
        update.setLog(new SystemStreamLog());
        update.execute();
    }

    private static String shrunk() {
        return Repository.CLUSTER.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.79");
    }

    private static String grown() {
        return Repository.CLUSTER.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.85");
    }

    private <M extends AbstractNetspecMojo> M with(M goal, String parameter, Object value) throws Exception {
        Repository.set(goal, parameter, value);
        return module.pointing(goal);
    }
}
