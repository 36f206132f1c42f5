package dev.netspec.maven;

import dev.netspec.files.Changes;
import dev.netspec.files.SharedText;
import dev.netspec.gate.Output;
import dev.netspec.gate.ReportFormat;
import dev.netspec.gate.Run;
import dev.netspec.gate.StepLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;

/**
 * The reports of a build. Its goals write the same files, so a later goal writes what the earlier ones found as well; and
 * what GitHub has been told once it is not told again.
 */
final class BuildReports {

    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    private final Map<Path, SortedMap<String, Run>> runs = new HashMap<>();
    private final StepLog log = new StepLog();

    /** What this build did not write is of an earlier one, and would contradict it. */
    private final Set<Path> written = new HashSet<>();

    /** Those of a session: the same object for each goal and module that has the same plugin. */
    static BuildReports of(Optional<MavenSession> session) {
        String key = BuildReports.class.getName() + "@" + System.identityHashCode(BuildReports.class);
        return session.map(known -> known.getRequest().getData())
                .map(data -> {
                    synchronized (data) {
                        return (BuildReports) data.computeIfAbsent(key, name -> new BuildReports());
                    }
                })
                .orElseGet(BuildReports::new);
    }

    /**
     * @param execution what runs the goal; run again, it counts anew
     * @param directory of the files
     */
    synchronized void write(
            String execution,
            Run run,
            Collection<ReportFormat> formats,
            Path directory,
            Map<String, String> environment)
            throws IOException {
        SortedMap<String, Run> module = runs.computeIfAbsent(directory, each -> new TreeMap<>());
        module.put(execution, run);
        Run all = module.values().stream().reduce(run, (together, each) -> together.after(each));
        SortedMap<Path, String> files = new TreeMap<>();
        for (Output output : ReportFormat.render(all, formats)) {
            if (output instanceof Output.File file) {
                files.put(directory.resolve(file.name()), file.text());
            } else if (output instanceof Output.Commands commands) {
                print(log.next(commands.commands()));
            } else if (output instanceof Output.StepSummary summary && environment.containsKey(SUMMARY)) {
                SharedText.rewrite(Path.of(environment.get(SUMMARY)), summary.page()::into);
            }
        }
        written.addAll(files.keySet());
        List<Path> stale = ReportFormat.files().stream()
                .map(directory::resolve)
                .filter(file -> !written.contains(file) && file.toFile().isFile())
                .toList();
        new Changes(directory, files, stale).apply();
    }

    /** At the start of lines, where GitHub looks; Maven's logger would put something before it. In UTF-8, as GitHub reads. */
    private static void print(List<String> lines) {
        lines.forEach(line -> System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
        System.out.flush();
    }
}
