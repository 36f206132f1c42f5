package dev.netspec.report;

/**
 * How wide text is on a terminal: combining marks take no column, the symbols of East Asia and emoji take two. Source:
 * Unicode Standard Annex 11, by block and not by symbol, as terminals differ about single symbols anyway.
 */
final class Columns {

    /** First and last symbol of each stretch of wide ones, in ascending order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo
        {0x2E80, 0x303E}, // radicals, ideographic description, punctuation
        {0x3041, 0xA4CF}, // Kana to Yi
        {0xA960, 0xA97F}, // Hangul Jamo extended
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE6F}, // compatibility and small forms
        {0xFF01, 0xFF60}, // fullwidth forms
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, // emoji
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD} // ideographs of the supplementary planes
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int symbol) {
        return switch (Character.getType(symbol)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(symbol) ? 2 : 1;
        };
    }

    private static boolean isWide(int symbol) {
        for (int[] stretch : WIDE) {
            if (symbol <= stretch[1]) {
                return symbol >= stretch[0];
            }
        }
        return false;
    }

    /** As much of the beginning as fits. */
    static String first(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            used += of(text.codePointAt(end));
            if (used > columns) {
                break;
            }
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    /** As much of the end as fits. */
    static String last(String text, int columns) {
        int start = text.length();
        int used = 0;
        while (start > 0) {
            used += of(text.codePointBefore(start));
            if (used > columns) {
                break;
            }
            start -= Character.charCount(text.codePointBefore(start));
        }
        return text.substring(start);
    }
}
