package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

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
class CheckMojoTest {

    private static final String SUBNET = """
            apiVersion: ipam.mirantis.com/v1alpha1
            kind: Subnet
            metadata:
              name: by-hand
              namespace: default
              labels: {kaas.mirantis.com/provider: baremetal, ipam/SVC-MetalLB: "1", metallb/address-pool-name: by-hand,
                metallb/address-pool-protocol: layer2, metallb/address-pool-auto-assign: "false",
                cluster.sigs.k8s.io/cluster-name: kaas-mgmt}
            spec:
              cidr: 10.0.11.0/24
              includeRanges: [10.0.11.75-10.0.11.85]
            """;

    @TempDir
    private Path base;

    private Repository repository;

    @BeforeEach
    void committed() throws Exception {
        repository = Repository.in(base);
    }

    @Test
    @InjectMojo(goal = "check")
    void isContentWithWhatUpdateWroteAndWritesNothing(CheckMojo check) throws Exception {
        repository.update();
        List<String> before = repository.files();

        repository.pointing(check).execute();

        assertThat(Repository.info(check.getLog())).endsWith("What is committed is what the spec compiles to");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "check")
    void failsIfNothingIsCommitted(CheckMojo check) throws Exception {
        assertThat(repository.failureOf(check)).contains("Run `mvn netspec:update` and commit the result.");
        assertThat(Repository.errors(check.getLog()))
                .contains("error[drift-missing] rendered/kaas-mgmt/default/kustomization.yaml:1:1");
    }

    @Test
    @InjectMojo(goal = "check")
    void pointsAtTheLineThatSomebodyChanged(CheckMojo check) throws Exception {
        repository.update();
        Path cluster = repository.path("rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml");
        Files.writeString(cluster, Files.readString(cluster).replace("10.0.11.90", "10.0.11.91"));

        assertThat(repository.failureOf(check)).startsWith("netspec found 1 error,");
        assertThat(Repository.errors(check.getLog()))
                .startsWith("error[drift-changed] rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml:")
                .contains("10.0.11.91`, and a fresh compile has `")
                .contains("= fix: run `mvn netspec:update` and commit the result");
    }

    @Test
    @InjectMojo(goal = "check")
    void doesNotMindACheckoutWithOtherLineEndings(CheckMojo check) throws Exception {
        repository.update();
        for (String file : repository.files()) {
            Files.writeString(
                    repository.path(file),
                    Files.readString(repository.path(file)).replace("\n", "\r\n"));
        }

        repository.pointing(check).execute();
    }

    @Test
    @InjectMojo(goal = "check")
    void findsAHandWrittenManifestThatClashesWithAGeneratedOne(CheckMojo check) throws Exception {
        repository.update();
        repository.with(Repository.BY_HAND, SUBNET);

        repository.failureOf(check);
        assertThat(Repository.errors(check.getLog()))
                .contains("error[pool-overlap] ")
                .contains("by-hand.yaml");
    }

    @Test
    @InjectMojo(goal = "check")
    void aPolicyAcceptsWarningsAboutHandWrittenManifests(CheckMojo check) throws Exception {
        repository.with("spec/policy.yaml", """
                apiVersion: netspec.dev/v1
                kind: Policy
                name: ours
                profile: production
                accept:
                  - {id: default-subnet-label, at: Subnet/default/by-hand, reason: "labelled before our time"}
                  - {id: unmodelled-field, at: rendered/kaas-mgmt/default/by-hand.yaml, reason: written by hand}
                """);
        repository.update();
        repository.with(Repository.BY_HAND, Repository.LABELLED);

        repository.pointing(check).execute();

        assertThat(Repository.info(check.getLog()))
                .contains("--> spec/policy.yaml:6:10")
                .contains("- labelled before our time: accepted here")
                .contains(": no findings, 2 accepted");
    }

    @Test
    @InjectMojo(goal = "check")
    void anExceptionForManifestsThatIsNotNeededIsFound(CheckMojo check) throws Exception {
        repository.with("spec/policy.yaml", """
                apiVersion: netspec.dev/v1
                kind: Policy
                name: ours
                accept:
                  - {id: default-subnet-label, at: Subnet/default/by-hand, reason: given like this}
                """);
        repository.update();

        repository.pointing(check).execute();

        verify(check.getLog()).warn(contains("warning[acceptance-unused] spec/policy.yaml:5:10"));
    }

    @Test
    @InjectMojo(goal = "check")
    void aProtectedObjectThatIsGoneIsSaidOnceAndNotAsDrift(CheckMojo check) throws Exception {
        repository.with(
                "spec/kaas-mgmt.yaml",
                Repository.CLUSTER.replace(
                        "machines:", "pools:\n  web: {in: management, addresses: 10.0.11.30-10.0.11.39}\nmachines:"));
        repository.update();
        repository.with("spec/kaas-mgmt.yaml", Repository.CLUSTER);

        assertThat(repository.failureOf(check)).startsWith("netspec found 1 error,");
        assertThat(Repository.errors(check.getLog())).startsWith("error[removed-while-protected] rendered/kaas-mgmt/");
    }

    @Test
    @InjectMojo(goal = "check")
    void saysThatAForeignFileStandsInTheWay(CheckMojo check) throws Exception {
        repository.with("rendered/kaas-mgmt/default/kustomization.yaml", "resources: []\n");

        assertThat(repository.failureOf(check)).startsWith("netspec found 1 error,");
        assertThat(Repository.errors(check.getLog())).startsWith("error[foreign-file] ");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "targetRelease", value = "2.29")
    void refusesARehearsal(CheckMojo check) throws Exception {
        assertThat(repository.failureOf(check)).contains("netspec:check concerns what is committed");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "checkSkip", value = "true")
    void canBeSkippedOnItsOwn(CheckMojo check) throws Exception {
        repository.pointing(check).execute();

        assertThat(Repository.info(check.getLog())).isEqualTo("netspec is skipped");
    }
}
