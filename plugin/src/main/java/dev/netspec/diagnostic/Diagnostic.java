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
 * @param standing open, until a policy decides otherwise
 */
public record Diagnostic(
        String id,
        Severity severity,
        Origin at,
        String message,
        List<Note> notes,
        Optional<String> fix,
        Optional<Repair> repair,
        Standing standing)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at, Origin.ORDER)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** An open finding with nothing but its words. */
    public Diagnostic(String id, Severity severity, Origin at, String message) {
        this(id, severity, at, message, List.of(), Optional.empty(), Optional.empty(), Standing.OPEN);
    }

    public static Diagnostic error(String id, Origin at, String message) {
        return new Diagnostic(id, Severity.ERROR, at, message);
    }

    public static Diagnostic warning(String id, Origin at, String message) {
        return new Diagnostic(id, Severity.WARNING, at, message);
    }

    public Diagnostic note(String note, Origin where) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(note, where));
        return new Diagnostic(id, severity, at, message, more, fix, repair, standing);
    }

    public Diagnostic fix(String howTo) {
        return new Diagnostic(id, severity, at, message, notes, Optional.of(howTo), repair, standing);
    }

    public Diagnostic repair(Optional<Repair> safe) {
        return new Diagnostic(id, severity, at, message, notes, fix, safe, standing);
    }

    /** The same finding, taken more or less seriously. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(id, other, at, message, notes, fix, repair, standing);
    }

    /** The same finding, which a policy lets pass: a note from now on. What is accepted is not to be mended. */
    public Diagnostic standing(Standing decided) {
        Optional<Repair> left = decided == Standing.ACCEPTED ? Optional.empty() : repair;
        return new Diagnostic(id, Severity.NOTE, at, message, notes, fix, left, decided);
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** By file, line, column, id: the order in which findings are always shown. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
