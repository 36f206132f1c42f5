package dev.netspec.gate;

import dev.netspec.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How the repository names the files of one of its modules.
 *
 * @param module the path of the module's directory in the repository, with forward slashes; empty if it is the whole
 * @param rendered the path in the module of the directory that has one folder for each management cluster
 */
public record RepositoryPaths(String module, String rendered) {

    /** Of a repository that is one module. */
    public static final RepositoryPaths WHOLE = new RepositoryPaths("", "rendered");

    /** The path of a file in the repository; one outside begins with {@code ..}. */
    String of(SourceFile file) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (module + "/" + file.path()).split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!List.of("", ".").contains(step)) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? "." : String.join("/", steps);
    }

    /** The management cluster in whose folder a file lies. */
    Optional<String> cluster(SourceFile file) {
        return file.path().startsWith(rendered + "/")
                ? Optional.of(file.path().substring(rendered.length() + 1).split("/")[0])
                : Optional.empty();
    }
}
