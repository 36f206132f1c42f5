package dev.netspec.field;

import dev.netspec.source.Origin;

/**
 * A macro where it stands in a template, wherever that is: in a key, in a value, or in a comment of YAML, which the
 * template engine knows nothing of.
 *
 * @param text with its braces, and without the blanks beside them
 * @param isClosed whether it ends in braces as it should; if not, its text has them all the same
 */
public record Macro(String text, boolean isClosed, Origin origin) {

    /** What stands between the braces. */
    public String inside() {
        return text.substring(2, text.length() - 2);
    }
}
