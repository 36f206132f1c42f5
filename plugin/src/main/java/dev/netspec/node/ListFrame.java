package dev.netspec.node;

import dev.netspec.source.Origin;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list that is being read. */
final class ListFrame extends Frame {

    private final List<Node> items = new ArrayList<>();

    ListFrame(SourceText text, Lexeme lexeme) {
        super(text, lexeme);
    }

    @Override
    void accept(Node child) {
        items.add(child);
    }

    @Override
    Optional<Span> head() {
        return items.stream().findFirst().flatMap(item -> item.origin().span());
    }

    @Override
    Node toNode(Span span) {
        List<Node> all = List.copyOf(items);
        return new ListNode(all, Origin.of(text.file(), span, index -> originOf(all, index)));
    }

    private static Optional<Origin> originOf(List<Node> items, String index) {
        return index.matches("[0-9]{1,9}") && Integer.parseInt(index) < items.size()
                ? Optional.of(items.get(Integer.parseInt(index)).origin())
                : Optional.empty();
    }
}
