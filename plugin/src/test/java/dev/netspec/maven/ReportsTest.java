package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of the goals that gate. */
@MojoTest
class ReportsTest {

    private static final List<String> FILES = List.of(
            "TEST-netspec.xml",
            "comment.md",
            "netspec-checkstyle.xml",
            "netspec-codequality.json",
            "netspec.json",
            "netspec.rdjsonl",
            "netspec.sarif");

    private static final String WRONG =
            Repository.CLUSTER.replace("loadBalancer: 10.0.11.61-10.0.11.80", "loadBalancer: 10.0.11.61-10.0.12.80");

    @TempDir
    private Path root;

    private Repository module;

    /** The module is a part of a repository, which may be a submodule or worktree: then .git is a file. */
    @BeforeEach
    void aModuleOfARepository() throws Exception {
        Files.writeString(root.resolve(".git"), "gitdir: elsewhere\n");
        module = Repository.in(Files.createDirectories(root.resolve("regions/one")));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "all")
    void areWrittenBeforeTheBuildFails(ValidateMojo validate) throws Exception {
        module.with("spec/kaas-mgmt.yaml", WRONG);

        assertThatThrownBy(() -> module.pointing(validate).execute()).isInstanceOf(MojoFailureException.class);
        assertThat(reports()).isEqualTo(FILES);
        assertThat(report("netspec.sarif"))
                .contains("\"ruleId\" : \"range-outside-network\"", "\"uri\" : \"regions/one/spec/kaas-mgmt.yaml\"");
        assertThat(report("netspec.json")).contains("\"module\" : \"regions/one\"", "\"fails\" : true");
    }

    @Test
    @InjectMojo(goal = "compile")
    @MojoParameter(name = "reports", value = "all")
    void areWrittenWhereThereIsNothingToSay(CompileMojo compile) throws Exception {
        module.pointing(compile).execute();

        assertThat(reports()).containsAll(FILES);
        assertThat(report("netspec.sarif")).contains("\"results\" : [ ]");
        assertThat(report("TEST-netspec.xml")).contains("failures=\"0\"", "classname=\"netspec.pool-overlap\"");
        assertThat(report("netspec-codequality.json")).isEqualTo("[ ]\n");
        assertThat(report("comment.md")).contains("## netspec of `regions/one`: no findings");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "json")
    void tellWhatIsWrongInCommittedFiles(CheckMojo check) throws Exception {
        assertThatThrownBy(() -> module.pointing(check).execute()).isInstanceOf(MojoFailureException.class);

        assertThat(reports()).containsExactly("netspec.json");
        assertThat(report("netspec.json"))
                .contains("\"id\" : \"drift-missing\"", "\"path\" : \"regions/one/rendered/kaas-mgmt");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "includes", value = "*.json")
    @MojoParameter(name = "reports", value = "json")
    void tellThatNothingCouldBeRead(ValidateMojo validate) throws Exception {
        assertThatThrownBy(() -> module.pointing(validate).execute()).isInstanceOf(MojoFailureException.class);

        assertThat(report("netspec.json")).contains("`spec` has no file that matches `*.json`", "\"rules\" : [ ]");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "none")
    void areNotWrittenWhereNobodyWantsThem(ValidateMojo validate) throws Exception {
        module.pointing(validate).execute();

        assertThat(module.path("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "sarif,checkstile")
    void ofAnUnknownFormatFailBeforeAnyWork(ValidateMojo validate) throws Exception {
        assertThatThrownBy(() -> module.pointing(validate).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("netspec.reports names `checkstile`; did you mean `checkstyle`?");
        assertThat(module.path("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "reports", value = "sarif")
    void ofAnEarlierBuildDoNotContradictThisOne(ValidateMojo validate) throws Exception {
        module.with("target/netspec/comment.md", "## netspec: no findings");
        module.with("target/netspec/notes.md", "of somebody else");
        module.with("spec/kaas-mgmt.yaml", WRONG);

        assertThatThrownBy(() -> module.pointing(validate).execute()).isInstanceOf(MojoFailureException.class);
        assertThat(reports()).containsExactly("netspec.sarif", "notes.md");
    }

    @Test
    @InjectMojo(goal = "compile")
    @MojoParameter(name = "reports", value = "json")
    void standBesideWhatIsCompiledAndStay(CompileMojo compile) throws Exception {
        module.pointing(compile).execute();
        compile.execute();

        assertThat(module.path("target/netspec/netspec.json")).isRegularFile();
        assertThat(module.path("target/netspec/rendered")).isDirectory();
    }

    private List<String> reports() throws Exception {
        return module.files().stream()
                .filter(file -> file.matches("target/netspec/[^/]+"))
                .map(file -> file.substring("target/netspec/".length()))
                .toList();
    }

    private String report(String name) throws Exception {
        return Files.readString(module.path("target/netspec/" + name));
    }
}
