package dev.netspec.node;

import java.util.Optional;

/**
 * How a node is spelled in the source: what stands in front of it and how it begins, which the parser's tokens do not
 * tell.
 *
 * @param start the offset of the node itself, after its anchor and tag
 * @param end the offset where its first token ends
 * @param tag with {@code !!} for the tags of YAML itself
 */
record Lexeme(String text, int start, int end, Optional<String> anchor, Optional<String> tag) {

    private static final String YAML_TAG = "!<tag:yaml.org,2002:";

    /**
     * @param start the offset where the parser's token begins: at the node's properties, if it has any
     * @param end the offset where that token ends: after a scalar, after the bracket that opens a collection, or where
     *     the first entry of a block collection begins
     */
    static Lexeme at(String text, int start, int end) {
        Optional<String> anchor = Optional.empty();
        Optional<String> tag = Optional.empty();
        int at = start;
        while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            int stop = at;
            while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
                stop++;
            }
            String property = text.substring(at, stop);
            if (property.startsWith("&")) {
                anchor = Optional.of(property.substring(1));
            } else {
                tag = Optional.of(
                        property.startsWith(YAML_TAG)
                                ? "!!" + property.substring(YAML_TAG.length(), property.length() - 1)
                                : property);
            }
            at = skipBlanksAndComments(text, stop, end);
        }
        return new Lexeme(text, at, end, anchor, tag);
    }

    private static int skipBlanksAndComments(String text, int start, int end) {
        int at = start;
        boolean comment = false;
        while (at < end && (comment || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            comment = "\r\n".indexOf(text.charAt(at)) < 0 && (comment || text.charAt(at) == '#');
            at++;
        }
        return at;
    }

    private char first() {
        return start < end ? text.charAt(start) : ' ';
    }

    /** Whether it is a scalar without quotes and not a block scalar. */
    boolean isPlain() {
        return "\"'|>".indexOf(first()) < 0;
    }

    boolean isBlockScalar() {
        return first() == '|' || first() == '>';
    }

    /** Whether nothing at all was written. */
    boolean isEmpty() {
        return start == end && anchor.isEmpty() && tag.isEmpty();
    }

    /** Whether it is a collection in brackets or braces. */
    boolean isFlow() {
        return first() == '{' || first() == '[';
    }
}
