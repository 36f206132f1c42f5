package dev.netspec.lint;

import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.Optional;

/** A condition on labels. Source: Kubernetes, label selectors. */
record LabelSelector(MapNode node) {

    /** Whether labels meet all that it asks for. */
    boolean selects(MapNode labels) {
        return node.map("matchLabels").orElse(MapNode.EMPTY).entries().entrySet().stream()
                        .allMatch(wanted -> labels.text(wanted.getKey())
                                .equals(text(wanted.getValue().value())))
                && node.list("matchExpressions").stream()
                        .allMatch(expression -> expression instanceof MapNode map && isMet(map, labels));
    }

    /** Whether the label with this key matters to it. */
    boolean asksFor(String key) {
        return node.map("matchLabels").filter(labels -> labels.has(key)).isPresent()
                || node.list("matchExpressions").stream()
                        .anyMatch(expression -> expression instanceof MapNode map
                                && map.text("key").filter(key::equals).isPresent());
    }

    private static boolean isMet(MapNode expression, MapNode labels) {
        Optional<String> value = labels.text(expression.text("key").orElse(""));
        boolean isListed = value.isPresent()
                && expression.list("values").stream()
                        .anyMatch(each -> text(each).equals(value));
        return switch (expression.text("operator").orElse("")) {
            case "In" -> isListed;
            case "NotIn" -> !isListed;
            case "Exists" -> value.isPresent();
            case "DoesNotExist" -> value.isEmpty();
            default -> false;
        };
    }

    private static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
