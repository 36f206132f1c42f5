package dev.netspec.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs the shell steps of the sample's CI files as they stand there, with the variables that each system sets, and Maven as
 * people do.
 */
public final class Gate {

    private final Path repository;
    private final Path scratch;
    private final Shell shell;

    /** @param localRepository where Maven finds the plugin, and what the scenario's own build downloaded */
    public Gate(File repository, File localRepository) throws IOException {
        this.repository = repository.toPath();
        this.scratch = Files.createDirectories(this.repository.resolveSibling(repository.getName() + "-scratch"));
        // what an earlier build downloaded counts, whatever the repository was called there
        String maven =
                "-Dmaven.repo.local=" + localRepository + " -Daether.enhancedLocalRepository.trackingFilename=none";
        this.shell = Shell.in(this.repository)
                .with(Map.of("MAVEN_OPTS", maven, "PATH", scratch + File.pathSeparator + System.getenv("PATH")));
    }

    /** GitHub Actions: the step that checks, then the steps that always run. Comments go to a file. */
    public Shell.Outcome github() throws IOException {
        Files.deleteIfExists(summaryFile());
        Files.deleteIfExists(commentFile());
        Path gh = scratch.resolve("gh");
        Files.writeString(gh, """
                #!/bin/sh
                # stands for GitHub's own client: it wants a body that is there
                test "$1 $2" = "pr comment" || exit 1
                for last; do :; done
                cp "$last" "%s"
                """.formatted(commentFile()));
        gh.toFile().setExecutable(true);
        Shell runner = shell.with(Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_BASE_REF", "main",
                "GITHUB_STEP_SUMMARY", summaryFile().toString(),
                "PULL_REQUEST", "7"));
        List<String> steps = texts(yaml(".github/workflows/network.yml"), "run");
        check(steps.size() == 2, "the workflow has " + steps.size() + " shell steps");
        Shell.Outcome gate = runner.script(steps.get(0));
        runner.script(steps.get(1)).succeeds();
        return gate;
    }

    /** What GitHub shows as the summary of the job. */
    public String summary() throws IOException {
        return Files.readString(summaryFile());
    }

    /** What GitHub shows as a comment of the pull request. */
    public String comment() throws IOException {
        return Files.readString(commentFile());
    }

    private Path summaryFile() {
        return scratch.resolve("summary.md");
    }

    private Path commentFile() {
        return scratch.resolve("comment.md");
    }

    /** GitLab CI; the reports that the job hands over must be there, whatever it ends with. */
    public Shell.Outcome gitlab() throws IOException {
        Object job = ((Map<?, ?>) yaml(".gitlab-ci.yml")).get("network");
        String base =
                shell.run("git", "rev-parse", "origin/main").succeeds().output().strip();
        Shell runner = shell.with(Map.of("GITLAB_CI", "true", "CI_MERGE_REQUEST_DIFF_BASE_SHA", base));
        List<?> script = (List<?>) ((Map<?, ?>) job).get("script");
        check(script.size() == 1, "the job has " + script.size() + " commands");
        Shell.Outcome gate = runner.script((String) script.get(0));
        Map<?, ?> artifacts = (Map<?, ?>) ((Map<?, ?>) job).get("artifacts");
        ((Map<?, ?>) artifacts.get("reports")).values().forEach(report -> hasReport((String) report));
        ((List<?>) artifacts.get("paths")).forEach(path -> hasReport((String) path));
        return gate;
    }

    /** Jenkins; the reports that it collects afterwards must be there, whatever the steps end with. */
    public Shell.Outcome jenkins() throws IOException {
        String file = Files.readString(repository.resolve("Jenkinsfile"));
        List<String> steps = matches("\\bsh '([^']+)'", file);
        check(steps.size() == 1, "the Jenkinsfile has " + steps.size() + " shell steps");
        Shell.Outcome gate = shell.with(Map.of("JENKINS_URL", "https://jenkins.example.com/", "CHANGE_TARGET", "main"))
                .script(steps.get(0));
        List<String> reports = matches("'(target/[^']+)'", file);
        check(reports.size() == 3, "the Jenkinsfile collects " + reports);
        reports.forEach(this::hasReport);
        return gate;
    }

    /** Maven as a person runs it there. */
    public Shell.Outcome maven(String arguments) throws IOException {
        return shell.script("mvn -B -ntp " + arguments);
    }

    /** A commit of what is staged, with the hook in use. */
    public Shell.Outcome commit(String message) throws IOException {
        return shell.script("git -c core.hooksPath=.githooks -c user.name=netspec -c user.email=netspec@example.com"
                + " -c commit.gpgSign=false commit --quiet --message '" + message + "'");
    }

    private Object yaml(String file) throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(repository.resolve(file)));
    }

    /** Every text under a key, wherever it stands, in the order of the file. */
    private static List<String> texts(Object tree, String key) {
        List<String> found = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key) && value instanceof String text) {
                    found.add(text);
                }
                found.addAll(texts(value, key));
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(item -> found.addAll(texts(item, key)));
        }
        return found;
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private void hasReport(String path) {
        check(Files.isRegularFile(repository.resolve(path)), path + " is not there");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
