package dev.netspec.gate;

import java.util.List;

/** What a reader gets, and where it looks for that. */
public sealed interface Output {

    /** @param name of a file in the directory of the reports */
    record File(String name, String text) implements Output {}

    /** Lines that GitHub picks out of the log of a step; {@link StepLog} says how many of them. */
    record Commands(List<Command> commands) implements Output {}

    /** For the page that GitHub shows of a step. */
    record StepSummary(MarkdownPage page) implements Output {}
}
