package dev.netspec.node;

import dev.netspec.source.Span;
import java.util.Optional;

/** A collection that is being read. */
abstract sealed class Frame permits MapFrame, ListFrame {

    final SourceText text;
    private final Lexeme lexeme;
    private int weight = 1;
    private int height = 1;

    Frame(SourceText text, Lexeme lexeme) {
        this.text = text;
        this.lexeme = lexeme;
    }

    final Lexeme lexeme() {
        return lexeme;
    }

    final void add(Subtree child) {
        weight += child.weight();
        height = Math.max(height, child.height() + 1);
        accept(child.node());
    }

    /** @param end the offset after the collection */
    final Subtree close(int end) {
        return new Subtree(toNode(span(end)), weight, height);
    }

    abstract void accept(Node child);

    abstract Node toNode(Span span);

    /** The span of the first thing in it. */
    abstract Optional<Span> head();

    /** A finding about a collection is shown at one line: all of it if it has no more, otherwise its head. */
    private Span span(int end) {
        if (lexeme.isFlow() && text.onOneLine(lexeme.start(), end)) {
            return text.span(lexeme.start(), end);
        }
        Span first = text.origin(lexeme.start()).span().orElseThrow();
        // what an alias stands for is elsewhere
        return head().filter(head -> head.start().compareTo(first.start()) >= 0)
                .filter(head -> head.end().line() == first.end().line())
                .map(head -> new Span(first.start(), head.end()))
                .orElse(first);
    }
}
