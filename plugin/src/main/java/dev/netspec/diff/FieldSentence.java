package dev.netspec.diff;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Change.Topic;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentence about a field that no special case explains. */
final class FieldSentence {

    private FieldSentence() {}

    static Sentence of(FieldChange change) {
        boolean addresses = FieldAddresses.changeWith(change);
        String subject = subject(change.path());
        if (change.isAdded()) {
            return Sentence.of(subject + " is added with " + value(change, change.after()) + " to ", addresses);
        }
        if (change.isRemoved()) {
            return new Sentence(
                    Topic.FIELD,
                    subject + " is removed from ",
                    isIn("labels", change.path()) ? "" : "; it was " + value(change, change.before()),
                    addresses);
        }
        boolean isNotation = !addresses && FieldAddresses.areIn(change);
        return new Sentence(
                Topic.FIELD, subject + how(change) + " in ", isNotation ? "; no address changes" : "", addresses);
    }

    /** What happens to a field, and not what it holds. */
    static Sentence withoutValues(FieldChange change) {
        String subject = subject(change.path());
        String what = change.isAdded() ? " is added to " : change.isRemoved() ? " is removed from " : " changes in ";
        return Sentence.of(subject + what, FieldAddresses.changeWith(change));
    }

    private static String how(FieldChange change) {
        Node before = change.before().orElseThrow();
        Node after = change.after().orElseThrow();
        if (before instanceof ListNode left && after instanceof ListNode right && isSet(left) && isSet(right)) {
            List<Node> gained = new ArrayList<>(right.items());
            gained.removeAll(left.items());
            List<Node> lost = new ArrayList<>(left.items());
            lost.removeAll(right.items());
            if (gained.size() + lost.size() > 0) {
                return gained.isEmpty()
                        ? " loses " + values(change, lost)
                        : " gains " + values(change, gained)
                                + (lost.isEmpty() ? "" : " and loses " + values(change, lost));
            }
        }
        if (before instanceof ScalarNode left && after instanceof ScalarNode right && isText(left) && isText(right)) {
            return lines(
                    Shown.text(left.text()).lines().toList(),
                    Shown.text(right.text()).lines().toList());
        }
        return " changes from " + value(change, change.before()) + " to " + value(change, change.after());
    }

    /** Whether order can be left out of account: scalars, each once. */
    private static boolean isSet(ListNode list) {
        return list.items().stream().allMatch(ScalarNode.class::isInstance)
                && new HashSet<>(list.items()).size() == list.items().size();
    }

    private static boolean isText(ScalarNode scalar) {
        return scalar.text().strip().contains("\n");
    }

    private static String lines(List<String> before, List<String> after) {
        List<String> gained = new ArrayList<>(after);
        before.forEach(gained::remove);
        List<String> lost = new ArrayList<>(before);
        after.forEach(lost::remove);
        if (gained.isEmpty() && lost.isEmpty()) {
            return before.equals(after) ? " changes in a secret or in blanks" : " has its lines in another order";
        }
        return " loses " + lines(lost) + " and gains " + lines(gained);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty()
                ? "no line"
                : Phrase.count(lines.size(), "line") + " ("
                        + Phrase.and(lines.stream().map(String::strip).toList()) + ")";
    }

    private static String values(FieldChange change, List<Node> values) {
        return Phrase.and(
                values.stream().map(each -> Shown.of(change.path(), each)).toList());
    }

    /** Of two that look alike, a number and a text for instance, the type is said, too. */
    private static String value(FieldChange change, Optional<Node> value) {
        String shown = "`" + Shown.of(change.path(), value.orElseThrow()) + "`";
        boolean alike = change.before().map(Shown::of).equals(change.after().map(Shown::of));
        boolean differ =
                !change.before().map(FieldSentence::type).equals(change.after().map(FieldSentence::type));
        return alike && differ ? type(value.orElseThrow()) + " " + shown : shown;
    }

    private static String type(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.type().name().toLowerCase(Locale.ROOT);
        }
        return node instanceof MapNode ? "mapping" : "list";
    }

    /** Labels and annotations go by their keys, all else by its path. */
    private static String subject(List<String> path) {
        if (isIn("labels", path)) {
            return "label `" + path.get(2) + "`";
        }
        return isIn("annotations", path) ? "annotation `" + path.get(2) + "`" : "`" + String.join(".", path) + "`";
    }

    private static boolean isIn(String map, List<String> path) {
        return path.size() == 3 && path.subList(0, 2).equals(List.of("metadata", map));
    }
}
