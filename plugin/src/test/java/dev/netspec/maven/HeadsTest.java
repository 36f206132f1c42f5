package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import dev.netspec.git.Clone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

/** Two changes that are on their way at once, in a real repository. */
@MojoTest
class HeadsTest {

    private static final String CLUSTER = "spec/kaas-mgmt.yaml";

    /** Edits of lines that are neighbours would be a conflict. */
    private static final String SPEC =
            Repository.CLUSTER.replace("    apiEndpoint", "    # of the load balancer of Kubernetes\n    apiEndpoint");

    private static final String PROFILE = """
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: three-nics
            nics: [eno1, eno2, eno3]
            attach:
              pxe: {to: 0, bridge: k8s-pxe}
              management: {to: 1}
            """;

    @TempDir
    private Path root;

    private Repository module;
    private Clone clone;

    @BeforeEach
    void commit() throws Exception {
        clone = Clone.in(root);
        module = Repository.in(root).with(CLUSTER, SPEC);
        clone.commit();
    }

    @AfterEach
    void close() {
        clone.close();
    }

    /** One moves the API endpoint to the address that the other gives to a pool. */
    @Test
    @InjectMojo(goal = "validate")
    void aClashFailsAtWhatThisChangeHasToDoWithIt(ValidateMojo validate) throws Exception {
        head("endpoint", SPEC.replace("apiEndpoint: 10.0.11.90", "apiEndpoint: 10.0.11.85"));
        change(SPEC.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.86"));
        List<String> before = module.files();

        fails(validate, "endpoint");

        assertThat(Repository.errors(validate.getLog()))
                .startsWith("error[" + "head-clash" + "] spec/kaas-mgmt.yaml:")
                .contains("together with `endpoint` this is error[api-endpoint-in-pool]: `10.0.11.85`");
        assertThat(module.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "validate")
    void aClashInAFileThatTheOtherBringsIsToldAtOurSideOfIt(ValidateMojo validate) throws Exception {
        head("other", PROFILE, "spec/theirs.yaml");
        change(SPEC);
        module.with("spec/ours.yaml", PROFILE);

        fails(validate, "other");

        assertThat(Repository.errors(validate.getLog()))
                .startsWith("error[" + "head-clash" + "] spec/ours.yaml:3:7")
                .contains("together with `other` this is error[", "it is found in `spec/theirs.yaml` of `other`");
    }

    @Test
    @InjectMojo(goal = "validate")
    void whatTheOtherHasWrongAloneIsItsOwnAffair(ValidateMojo validate) throws Exception {
        head("wrong", SPEC.replace("apiEndpoint: 10.0.11.90", "apiEndpoint: 10.0.11.70"));
        change(SPEC.replace("hosts: 10.0.11.100-10.0.11.199", "hosts: 10.0.11.100-10.0.11.198"));

        pointed(validate, "wrong").execute();

        assertThat(Repository.info(validate.getLog())).contains("no findings");
    }

    @Test
    @InjectMojo(goal = "validate")
    void sameLinesAreAConflict(ValidateMojo validate) throws Exception {
        head("grows", SPEC.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.86"));
        change(SPEC.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.85"));

        pointed(validate, "grows").execute();

        assertThat(Repository.info(validate.getLog())).contains("0 errors, 1 warning");
        assertThat(warning(validate)).contains("[" + "head-conflict" + "] spec/kaas-mgmt.yaml:18:5");
    }

    @Test
    @InjectMojo(goal = "validate")
    void aHeadThatCannotBeReadIsSaid(ValidateMojo validate) throws Exception {
        clone.branch("broken");
        Files.createSymbolicLink(module.path("spec/link.yaml"), Path.of("nothing"));
        clone.commit();
        clone.checkout("main");
        change(SPEC);

        pointed(validate, "broken").execute();

        assertThat(warning(validate)).contains("[" + "head-unreadable" + "]", "`spec/link.yaml` is a link");
    }

    /** Each pair is sound: the third range is too much for the network. */
    @Test
    @InjectMojo(goal = "validate")
    void severalAreAlsoMergedTogether(ValidateMojo validate) throws Exception {
        head("endpoint", SPEC.replace("apiEndpoint: 10.0.11.90", "apiEndpoint: 10.0.11.85"));
        head("pool", SPEC.replace("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.86"));
        change(SPEC.replace("hosts: 10.0.0.100-10.0.0.109", "hosts: 10.0.0.100-10.0.0.110"));

        fails(validate, "endpoint", "pool");

        assertThat(Repository.errors(validate.getLog()))
                .contains("together with `endpoint` and `pool` this is error[api-endpoint-in-pool]");
    }

    @Test
    @InjectMojo(goal = "validate")
    void aHeadThatIsNotThereFails(ValidateMojo validate) throws Exception {
        fails(validate, "origin/nothing");

        assertThat(Repository.errors(validate.getLog())).contains("git-ref-unknown");
    }

    private void head(String name, String cluster) throws Exception {
        head(name, cluster, CLUSTER);
    }

    private void head(String name, String cluster, String file) throws Exception {
        clone.branch(name);
        module.with(file, cluster);
        clone.commit();
        clone.checkout("main");
    }

    private void change(String cluster) throws Exception {
        clone.branch("change");
        module.with(CLUSTER, cluster);
        if (!clone.git().status().call().isClean()) {
            clone.commit();
        }
    }

    private void fails(ValidateMojo validate, String... heads) {
        assertThatThrownBy(() -> pointed(validate, heads).execute()).isInstanceOf(MojoFailureException.class);
    }

    private ValidateMojo pointed(ValidateMojo validate, String... heads) throws Exception {
        Repository.set(validate, "heads", List.of(heads));
        return module.pointing(validate);
    }

    private static String warning(ValidateMojo validate) {
        ArgumentCaptor<String> said = ArgumentCaptor.forClass(String.class);
        verify(validate.getLog()).warn(said.capture());
        return said.getValue();
    }
}
