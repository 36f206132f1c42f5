package dev.netspec.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a value came from: a span of a file, and the origins of the value's parts.
 *
 * <p><b>An origin is invisible to equality.</b> Any two origins are equal and hash to 0, so a record that carries one
 * stays a plain record: two models are equal when they mean the same, wherever they were written. To compare places,
 * compare {@link #file} and {@link #span}.
 */
public final class Origin {

    /** The origin of what no file states: a default, a derived value. */
    public static final Origin NONE = new Origin(null, null, field -> Optional.empty(), List.of());

    /** The order in which things were written: by file, line and column; what no file states comes first. */
    public static final Comparator<Origin> ORDER = Comparator.comparing(Origin::isKnown)
            .thenComparing(origin -> origin.file().map(SourceFile::path).orElse(""))
            .thenComparing(origin -> origin.span().map(Span::start).orElse(Position.START));

    private final SourceFile file;
    private final Span span;
    private final Function<String, Optional<Origin>> parts;
    private final List<Use> uses;

    /**
     * A step on the way from where a shared value is written to where it counts.
     *
     * @param by who uses it, as a sentence names him
     * @param at where he says so
     */
    public record Use(String by, Origin at) {}

    private Origin(SourceFile file, Span span, Function<String, Optional<Origin>> parts, List<Use> uses) {
        this.file = file;
        this.span = span;
        this.parts = parts;
        this.uses = uses;
    }

    /** The origin of a value without parts. */
    public static Origin of(SourceFile file, Span span) {
        return of(file, span, part -> Optional.empty());
    }

    /** @param parts finds the origin of a part: the value under a key, or the item at an index written in decimal */
    public static Origin of(SourceFile file, Span span, Function<String, Optional<Origin>> parts) {
        return new Origin(
                Objects.requireNonNull(file), Objects.requireNonNull(span), Objects.requireNonNull(parts), List.of());
    }

    /** The origin of a whole file that has no useful line, pointed at by its first. */
    public static Origin of(SourceFile file) {
        return of(file, Span.at(Position.START));
    }

    public boolean isKnown() {
        return file != null;
    }

    /** Empty if and only if not {@linkplain #isKnown known}. */
    public Optional<SourceFile> file() {
        return Optional.ofNullable(file);
    }

    /** Empty if and only if not {@linkplain #isKnown known}. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /**
     * The origin of the part reached by these steps, or of the last whole that could be reached: the finding is then
     * said of the whole, never lost.
     */
    public Origin at(String... steps) {
        Origin here = this;
        for (String step : steps) {
            Optional<Origin> next = here.parts.apply(step);
            if (next.isEmpty()) {
                return here;
            }
            here = next.get();
        }
        return here;
    }

    /** Whether the part was stated. */
    public boolean has(String step) {
        return parts.apply(step).isPresent();
    }

    /** The same value with the same parts, said to be at another place of the file. */
    public Origin shownAt(Span place) {
        return isKnown() ? new Origin(file, place, parts, uses) : this;
    }

    /** The same place, of a value with other parts. */
    public Origin withParts(Function<String, Optional<Origin>> others) {
        return isKnown() ? new Origin(file, span, others, uses) : this;
    }

    /** The same place, of a whole whose parts are called otherwise, or lie elsewhere; a part of no known place is none. */
    public Origin withParts(Map<String, Origin> others) {
        return withParts(part -> Optional.ofNullable(others.get(part)).filter(Origin::isKnown));
    }

    /** The same place, of a value that counts because somebody uses it; its parts are then used as well. */
    public Origin usedBy(Use use) {
        return isKnown()
                ? new Origin(
                        file,
                        span,
                        part -> parts.apply(part).map(origin -> origin.usedBy(use)),
                        Stream.concat(uses.stream(), Stream.of(use)).toList())
                : this;
    }

    /** Through whom a value came that others share, from where it is written to where it counts; none if it counts there. */
    public List<Use> uses() {
        return uses;
    }

    /** This origin if known, otherwise the other. */
    public Origin or(Origin other) {
        return isKnown() ? this : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return isKnown() ? file.path() + ":" + span.start() : "(no file)";
    }
}
