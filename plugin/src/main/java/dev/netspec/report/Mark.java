package dev.netspec.report;

import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;

/**
 * A place to show, and what to say of it.
 *
 * @param at a place with a line that can be shown
 * @param sign drawn below what is meant
 */
record Mark(Origin at, String words, char sign, Ink ink) {

    /** Whether there is a line to draw below. */
    static boolean canShow(Origin at) {
        return at.isKnown()
                && !at.file()
                        .orElseThrow()
                        .line(at.span().orElseThrow().start().line())
                        .isBlank();
    }

    SourceFile file() {
        return at.file().orElseThrow();
    }

    Span span() {
        return at.span().orElseThrow();
    }

    int line() {
        return span().start().line();
    }
}
