package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentsMojoTest {

    private static final String REGION =
            "apiVersion: netspec.dev/v1\nkind: Region\nname: region-one\nrelease: \"2.23\"\n";

    private static final String DELIVERY = "delivery: {repository: \"https://git.example.com/network.git\"}\n";

    private static final String ID = "delivery-missing";

    @TempDir
    private Path base;

    @Test
    void writesTheObjectsOfTheAgentsAndNothingElse() throws Exception {
        Repository repository = Repository.in(base).with("spec/region.yaml", REGION + DELIVERY);
        List<String> before = repository.files();

        repository.run(new AgentsMojo());

        assertThat(repository.files())
                .containsAll(before)
                .contains("gitops/kaas-mgmt/argocd/application.yaml", "gitops/kaas-mgmt/flux/default/subnet.yaml")
                .filteredOn(file -> !before.contains(file))
                .allMatch(file -> file.startsWith("gitops/"));
    }

    @Test
    void whatItWritesIsWhatUpdateWritesAndCheckWants() throws Exception {
        Repository repository = Repository.in(base).with("spec/region.yaml", REGION + DELIVERY);
        repository.run(new AgentsMojo());
        List<String> written = repository.files();
        repository.update();
        repository.run(new CheckMojo());

        assertThat(repository.files()).containsAll(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://me:secret@git.example.com/network.git   | "https://git.example.com/network.git", branch: production, path: rendered}
            https://git.example.com/network.git?pass=secret | "https://git.example.com/network.git", branch: production, path: rendered}
            ssh://me:secret@git.example.com/network.git     | "ssh://me@git.example.com/network.git", branch: production, path: rendered, flux: {secret: network-repository}}
            git@git.example.com:network.git                 | "git@git.example.com:network.git", branch: production, path: rendered, flux: {secret: network-repository}}
            """)
    void tellsWhatToStateAsTheCloneHasIt(String url, String delivery) throws Exception {
        Repository repository = Repository.in(base);
        try (Git git = Git.init()
                .setDirectory(base.toFile())
                .setInitialBranch("production")
                .call()) {
            git.getRepository().getConfig().setString("remote", "origin", "url", url);
            git.getRepository().getConfig().save();
        }

        assertThat(errors(repository))
                .contains("error[" + ID + "]", "region `region-one` does not state")
                .contains("delivery: {repository: " + delivery)
                .doesNotContain("secret@", "=secret");
        assertThat(repository.files()).noneMatch(file -> file.startsWith("gitops/"));
    }

    @Test
    void deletesNothingOfARegionThatStatesNoDeliveryAnyMore() throws Exception {
        Repository repository = Repository.in(base).with("spec/region.yaml", REGION + DELIVERY);
        repository.run(new AgentsMojo());
        List<String> written = repository.files();

        repository.with("spec/region.yaml", REGION);

        assertThat(errors(repository)).contains("error[" + ID + "] spec/region.yaml");
        assertThat(repository.files()).isEqualTo(written);
    }

    @Test
    void asksNothingOfARegionWithoutAgents() throws Exception {
        Repository repository = Repository.in(base).with("spec/region.yaml", REGION + "agents: []\n");

        repository.run(new AgentsMojo());

        assertThat(repository.files()).noneMatch(file -> file.startsWith("gitops/"));
    }

    @Test
    void whatItTellsToStateIsSoundWhereThereIsNoClone() throws Exception {
        Repository repository = Repository.in(base);
        String told = errors(repository);
        String snippet = told.substring(told.indexOf("delivery: {"), told.indexOf('`', told.indexOf("delivery: {")));
        repository.with("spec/region.yaml", REGION + snippet + "\n").run(new AgentsMojo());

        assertThat(Files.readString(repository.path("gitops/kaas-mgmt/argocd/application.yaml")))
                .contains("path: rendered/kaas-mgmt");
    }

    private static String errors(Repository repository) throws Exception {
        AgentsMojo goal = new AgentsMojo();
        Log log = mock(Log.class);
        Repository.set(goal, "includes", List.of("**/*.yaml"));
        Repository.set(goal, "width", 1000);
        goal.setLog(log);
        try {
            repository.pointing(goal).execute();
        } catch (MojoFailureException expected) {
            return Repository.errors(log);
        }
        throw new AssertionError("it did not fail");
    }
}
