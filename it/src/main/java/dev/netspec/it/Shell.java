package dev.netspec.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in a folder. */
public final class Shell {

    /** What a command ended with and said. */
    public record Outcome(String command, int exit, String output) {

        public Outcome succeeds() {
            return ends(exit == 0, "succeed");
        }

        public Outcome fails() {
            return ends(exit != 0, "fail");
        }

        /** Fails unless the command said each of these texts. */
        public Outcome said(String... texts) {
            for (String text : texts) {
                ends(output.contains(text), "say " + text);
            }
            return this;
        }

        private Outcome ends(boolean asExpected, String how) {
            if (!asExpected) {
                throw new AssertionError(command + " should " + how + ", ends with " + exit + " and says:\n" + output);
            }
            return this;
        }
    }

    private final Path folder;
    private final Map<String, String> environment;

    private Shell(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    static Shell in(Path folder) {
        return new Shell(folder, Map.of());
    }

    /** The same with some variables set, and those of other CI systems not. */
    Shell with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Shell(folder, all);
    }

    /** A script, as the runner of a CI system hands it to bash: it stops at the first command that fails. */
    Outcome script(String text) throws IOException {
        return run("bash", "-eo", "pipefail", "-c", text);
    }

    Outcome run(String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(String.join(" ", command), process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
