package dev.netspec.diff;

import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Says how two trees differ that netspec passes through. */
public final class Tree {

    /**
     * A smallest part that differs, as a sentence with a gap for whose tree it is. A secret value is masked in it.
     *
     * @param before what stands before the gap
     * @param after what stands after it
     */
    public record Difference(String before, String after) {}

    private Tree() {}

    /**
     * The same of a tree that may hold secrets anywhere, whatever they are called: only numbers and truth values are shown,
     * of all else the path.
     */
    public static List<Difference> places(Node before, Node after) {
        return TreeDiff.between(before, after).stream()
                .map(change -> isPlain(change.before()) && isPlain(change.after())
                        ? FieldSentence.of(change)
                        : FieldSentence.withoutValues(change))
                .map(sentence -> new Difference(sentence.before(), sentence.after()))
                .toList();
    }

    private static boolean isPlain(Optional<Node> value) {
        return value.stream()
                .allMatch(node -> node instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.STRING);
    }

    /** None if and only if the trees are equal. */
    public static List<Difference> differences(Node before, Node after) {
        return TreeDiff.between(before, after).stream()
                .map(FieldSentence::of)
                .map(sentence -> new Difference(sentence.before(), sentence.after()))
                .toList();
    }
}
