package dev.netspec.report;

import dev.netspec.diagnostic.Printable;
import dev.netspec.repair.Change;

/** Shows a repair as a person reads a diff: the place, the finding, the line before and after. */
public final class RepairReport {

    private RepairReport() {}

    /** Three lines, joined by LF. */
    public static String of(Change change) {
        return Printable.of(change.finding().at().toString()) + " ["
                + change.finding().id() + "]\n  - " + Printable.of(change.before()) + "\n  + "
                + Printable.of(change.after());
    }
}
