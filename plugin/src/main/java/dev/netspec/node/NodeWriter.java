package dev.netspec.node;

/**
 * Writes a tree as block-style YAML that every reader, of YAML 1.1 or 1.2, takes for the same tree.
 *
 * <p>The layout is that of {@code kubectl}: two blanks for each level, and a list no deeper than its key. Equal trees with
 * equal order of keys give equal bytes.
 */
public final class NodeWriter {

    private static final int STEP = 2;

    /** YAML wants the {@code :} of a key within 1024 characters, or the key to be marked. */
    private static final int LONGEST_UNMARKED_KEY = 1000;

    private final StringBuilder out = new StringBuilder();

    private NodeWriter() {}

    /** One document, without a document marker, with LF line endings and a final newline. */
    public static String write(Node node) {
        NodeWriter writer = new NodeWriter();
        if (isBlock(node)) {
            writer.block(node, 0);
        } else {
            writer.inline(node, 0);
        }
        return writer.out.toString();
    }

    /** Whether the node takes lines of its own; a scalar or an empty collection does not. */
    private static boolean isBlock(Node node) {
        return node instanceof MapNode map && !map.isEmpty()
                || node instanceof ListNode list && !list.items().isEmpty();
    }

    /** Writes the lines of a collection; the blanks before its first line are already there. */
    private void block(Node node, int indent) {
        int start = out.length();
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> {
                indentUnlessAt(start, indent);
                entry(key, entry.value(), indent);
            });
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                indentUnlessAt(start, indent);
                out.append("- ");
                if (isBlock(item)) {
                    block(item, indent + STEP);
                } else {
                    inline(item, indent);
                }
            }
        }
    }

    private void entry(String key, Node value, int indent) {
        String written = ScalarText.of(key);
        if (written.length() > LONGEST_UNMARKED_KEY) {
            out.append("? ").append(written).append('\n');
            indent(indent);
            out.append(':');
        } else {
            out.append(written).append(':');
        }
        if (isBlock(value)) {
            int inner = value instanceof ListNode ? indent : indent + STEP;
            out.append('\n');
            indent(inner);
            block(value, inner);
        } else {
            out.append(' ');
            inline(value, indent);
        }
    }

    /** Writes what follows on the line of its key or dash, which stands at {@code indent}, and ends the line. */
    private void inline(Node node, int indent) {
        if (node instanceof MapNode) {
            out.append("{}");
        } else if (node instanceof ListNode) {
            out.append("[]");
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar, indent);
        }
        out.append('\n');
    }

    private void scalar(ScalarNode scalar, int indent) {
        switch (scalar.type()) {
            case STRING -> {
                if (ScalarText.fitsLiteral(scalar.text())) {
                    literal(scalar.text(), indent + STEP);
                } else {
                    out.append(ScalarText.of(scalar.text()));
                }
            }
            case NULL -> out.append("null");
            case INTEGER, NUMBER, BOOLEAN -> out.append(scalar.text());
        }
    }

    private void literal(String text, int indent) {
        boolean ends = text.endsWith("\n");
        out.append(ends ? "|" : "|-");
        for (String line : (ends ? text.substring(0, text.length() - 1) : text).split("\n")) {
            out.append('\n');
            if (!line.isEmpty()) {
                indent(indent);
                out.append(line);
            }
        }
    }

    private void indentUnlessAt(int start, int indent) {
        if (out.length() > start) {
            indent(indent);
        }
    }

    private void indent(int indent) {
        out.append(" ".repeat(indent));
    }
}
