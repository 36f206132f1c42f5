package dev.netspec.structure;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;

/** A list, mapping or text has too little or too much in it. */
final class SizeFinding {

    private static final String ID = "wrong-size";

    private SizeFinding() {}

    static Diagnostic size(Violation violation) {
        String bound = violation.keyword();
        long limit = violation.schema().getLong(bound);
        return Diagnostic.error(
                ID,
                violation.place().origin(),
                violation.place().name() + " has " + count(violation.place().value()) + ", at "
                        + (bound.startsWith("min") ? "least " : "most ") + limit + (limit == 1 ? " is" : " are")
                        + " wanted");
    }

    private static String count(Node value) {
        if (value instanceof MapNode map) {
            return counted(map.entries().size(), "key");
        }
        if (value instanceof ListNode list) {
            return counted(list.items().size(), "item");
        }
        String text = ((ScalarNode) value).text();
        return counted(text.codePointCount(0, text.length()), "character");
    }

    private static String counted(int count, String unit) {
        return count == 0 ? "no " + unit + "s" : Phrase.count(count, unit);
    }

    static Diagnostic repeated(Violation violation) {
        Place place = violation.place();
        List<Node> items = ((ListNode) place.value()).items();
        for (int again = 1; again < items.size(); again++) {
            int first = items.indexOf(items.get(again));
            if (first < again) {
                return twice(place, items.get(first), items.get(again));
            }
        }
        return Diagnostic.error(ID, place.origin(), place.name() + " has an item twice");
    }

    private static Diagnostic twice(Place list, Node first, Node again) {
        String item = again instanceof ScalarNode scalar ? "`" + scalar.text() + "`" : "this item";
        return Diagnostic.error(ID, again.origin(), item + " is twice in " + list.name())
                .note("it first stands", first.origin())
                .fix("remove one of them");
    }
}
