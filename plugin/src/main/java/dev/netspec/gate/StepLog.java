package dev.netspec.gate;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The log of a step of GitHub Actions, in which a whole build runs, perhaps of many goals and modules: nothing is said
 * twice, and no more than GitHub shows of a step.
 */
public final class StepLog {

    /** Of each severity. Source: actions/toolkit, "problem matchers", limitations. */
    private static final int SHOWN = 10;

    private final Set<String> said = new HashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** What is to be printed: the commands that are new, as far as there is room, and how many more there are. */
    public synchronized List<String> next(Collection<Command> commands) {
        List<String> lines = new ArrayList<>();
        int left = 0;
        for (Command command : commands) {
            if (said.add(command.line())) {
                if (counts.merge(command.severity(), 1, Integer::sum) <= SHOWN) {
                    lines.add(command.line());
                } else {
                    left++;
                }
            }
        }
        if (left > 0) {
            lines.add("netspec: GitHub shows " + SHOWN + " of each severity; " + Phrase.count(left, "more finding")
                    + (left == 1 ? " is" : " are") + " in the log and in the summary of this step");
        }
        return lines;
    }
}
