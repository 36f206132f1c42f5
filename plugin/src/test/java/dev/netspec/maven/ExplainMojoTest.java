package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.page.FindingPage;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class ExplainMojoTest {

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "id", value = "drift-stale")
    void printsThePageOfAFinding(ExplainMojo explain) throws Exception {
        explain.execute();

        assertThat(Repository.info(explain.getLog()))
                .startsWith("\n# drift-stale: a generated file comes from nothing any more\n")
                .contains("## Why it matters", "## Wrong", "## Right");
    }

    @Test
    @InjectMojo(goal = "explain")
    void listsEveryFindingWithItsTitle(ExplainMojo explain) throws Exception {
        explain.execute();

        assertThat(Repository.info(explain.getLog()).lines().skip(1))
                .hasSameSizeAs(FindingPage.ids())
                .contains("  error    drift-stale: a generated file comes from nothing any more");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "id", value = "drift-stail")
    void offersTheNearestIdForAnUnknownOne(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("netspec has no finding `drift-stail`; did you mean `drift-stale`?");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "id", value = "nothing like it")
    void saysHowToListThemIfNoneIsNear(ExplainMojo explain) {
        assertThatThrownBy(explain::execute).hasMessageEndingWith("; mvn netspec:explain lists them all");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "release", value = "2.24.4")
    @MojoParameter(name = "severity", value = "WARNING")
    void listsWhatARegionsReleaseCanHaveOfOneSeverity(ExplainMojo explain) throws Exception {
        explain.execute();

        assertThat(Repository.info(explain.getLog()))
                .matches("(?s)\\d+ findings of netspec in release 2.24.4 that are warnings:\n.*")
                .contains("  warning  default-subnet-label: ", " (2.14 and later)")
                .doesNotContain("  error ");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "severity", value = "fatal")
    void saysWhichSeveritiesThereAre(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .hasMessage("netspec.severity is `fatal`: give one of `note`, `warning` or `error`");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "release", value = "2.24")
    void asksForTheWholeNameOfARelease(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .hasMessage("netspec.release is `2.24`, which is several releases: give one of `2.24.0`, `2.24.2` or"
                        + " `2.24.4`");
    }
}
