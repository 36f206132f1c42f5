package dev.netspec.diagnostic;

import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding: what is wrong, where, and how to mend it.
 *
 * <p>Messages are one sentence in the present tense without a full stop, with the concrete values in backticks. They
 * say <em>what</em> is wrong; notes say <em>where else</em>; the fix says <em>how to repair it</em>. They do not repeat
 * the source line, which is printed beside them, and they blame nobody.
 *
 * @param id the kebab-case name of this kind of finding, for example {@code pool-overlap}; never renamed or reused
 * @param at the smallest thing that is wrong
 * @param fix what to do, in the imperative, or empty where the message leaves no doubt
 * @param repair the fix as an edit, if there is exactly one and it is safe
 */
public record Diagnostic(
        String id,
        Severity severity,
        Origin at,
        String message,
        List<Note> notes,
        Optional<String> fix,
        Optional<Repair> repair)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at, Origin.ORDER)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public static Diagnostic error(String id, Origin at, String message) {
        return new Diagnostic(id, Severity.ERROR, at, message, List.of(), Optional.empty(), Optional.empty());
    }

    public static Diagnostic warning(String id, Origin at, String message) {
        return new Diagnostic(id, Severity.WARNING, at, message, List.of(), Optional.empty(), Optional.empty());
    }

    public Diagnostic note(String note, Origin where) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(note, where));
        return new Diagnostic(id, severity, at, message, more, fix, repair);
    }

    public Diagnostic fix(String howTo) {
        return new Diagnostic(id, severity, at, message, notes, Optional.of(howTo), repair);
    }

    public Diagnostic repair(Optional<Repair> safe) {
        return new Diagnostic(id, severity, at, message, notes, fix, safe);
    }

    /** By file, line, column, id: the order in which findings are always shown. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
