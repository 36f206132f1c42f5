package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Commands of a page, one a line, given in turn in a sound repository that is up to date. {@code mvn netspec:<goal>}, with
 * parameters as {@code -Dnetspec.<parameter>=<value>}, runs the goal; any other line is for the shell.
 *
 * @param folder empty; the repository is made in it, so that {@code ..} can be used too
 */
public record CommandExample(Path folder) {

    private static final Path SHARED = Path.of("src", "test", "resources", "finding", "_shared");

    private static final String MAVEN = "mvn netspec:";
    private static final Pattern PARAMETER = Pattern.compile("-Dnetspec\\.(\\w+)=(\\S+)");
    private static final Pattern FINDING = Pattern.compile("(?m)^(?:error|warning|note)\\[([a-z0-9-]+)\\]");

    /** The ids of what the last command finds, which is a goal. Whatever is given before it must succeed. */
    public List<String> findings(String commands) throws Exception {
        Repository repository = Repository.bare(home())
                .with("spec/kaas-mgmt.yaml", shared("base.yaml"))
                .with("spec/mosk-1.yaml", shared("mosk-cluster.yaml") + "---\n" + shared("mosk-profiles.yaml"));
        List<String> lines = commands.lines().toList();
        assertThat(lines).last().asString().startsWith(MAVEN);
        List<String> found = run("mvn netspec:update", repository);
        for (String line : lines) {
            assertThat(found).as("before " + line).isEmpty();
            found = run(line, repository);
        }
        return found;
    }

    private List<String> run(String line, Repository repository) throws Exception {
        if (!line.startsWith(MAVEN)) {
            shell(line);
            return List.of();
        }
        String[] words = line.substring(MAVEN.length()).split(" +");
        AbstractNetspecMojo goal = repository.pointing(goal(words[0]));
        Repository.set(goal, "includes", List.of("**/*.yaml", "**/*.yml"));
        for (String word : List.of(words).subList(1, words.length)) {
            Matcher parameter = PARAMETER.matcher(word);
            assertThat(parameter.matches()).as(word).isTrue();
            set(goal, parameter.group(1), parameter.group(2), repository);
        }
        return findings(goal);
    }

    private static AbstractNetspecMojo goal(String name) {
        return switch (name) {
            case "agents" -> new AgentsMojo();
            case "check" -> new CheckMojo();
            case "update" -> new UpdateMojo();
            default -> throw new AssertionError("no page has run this goal so far: " + name);
        };
    }

    private static void set(AbstractNetspecMojo goal, String parameter, String value, Repository repository)
            throws IllegalAccessException {
        Object set = parameter.endsWith("Directory")
                ? repository.path(value).toFile()
                : parameter.equals("base") ? value : List.of(value.split(","));
        Repository.set(goal, parameter, set);
    }

    private static List<String> findings(AbstractNetspecMojo goal) throws MojoExecutionException {
        Log log = mock(Log.class);
        goal.setLog(log);
        try {
            goal.execute();
            return shown(log);
        } catch (MojoFailureException failure) {
            assertThat(failure).hasMessageStartingWith("netspec found ");
            assertThat(shown(log)).isNotEmpty();
            return shown(log);
        }
    }

    private static List<String> shown(Log log) {
        return mockingDetails(log).getInvocations().stream()
                .flatMap(said -> Stream.of(said.getArguments()))
                .flatMap(said -> FINDING.matcher(said.toString()).results())
                .map(finding -> finding.group(1))
                .toList();
    }

    private Path home() {
        return folder.resolve("repository");
    }

    private void shell(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(home().toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).as(command).isZero();
    }

    private static String shared(String file) throws IOException {
        return Files.readString(SHARED.resolve(file));
    }
}
