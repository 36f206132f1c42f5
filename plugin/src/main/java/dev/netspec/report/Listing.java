package dev.netspec.report;

import dev.netspec.diagnostic.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the lines of a finding, those of one file together, each with what is marked in it. */
final class Listing {

    /** What is said of a place begins below it, unless that would leave fewer columns to say it. */
    private static final int COMFORTABLE = 36;

    private final Look look;
    private final String gutter;
    private final List<String> lines = new ArrayList<>();

    private Listing(Look look, String gutter) {
        this.look = look;
        this.gutter = gutter;
    }

    /** @param gutter as many blanks as the longest line number has digits */
    static List<String> of(List<Mark> marks, String gutter, Look look) {
        Map<String, List<Mark>> files = new LinkedHashMap<>();
        marks.forEach(mark -> files.computeIfAbsent(mark.file().path(), path -> new ArrayList<>())
                .add(mark));
        Listing listing = new Listing(look, gutter);
        files.values().forEach(listing::file);
        return listing.lines;
    }

    private void file(List<Mark> marks) {
        if (!lines.isEmpty()) {
            lines.add(gutter + look.paint(Ink.FRAME, "-->") + " "
                    + Printable.of(marks.get(0).at().toString()));
        }
        lines.add(gutter + look.paint(Ink.FRAME, " |"));
        int previous = 0;
        String shown = "";
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::line)).toList()) {
            Excerpt excerpt = Excerpt.of(mark.file(), mark.span(), room());
            if (previous > 0 && mark.line() > previous + 1) {
                lines.add(look.paint(Ink.FRAME, "..."));
            }
            if (mark.line() != previous || !excerpt.line().equals(shown)) {
                lines.add(look.paint(Ink.FRAME, number(mark.line()) + " |") + " " + excerpt.line());
            }
            previous = mark.line();
            shown = excerpt.line();
            below(excerpt, mark);
        }
    }

    private void below(Excerpt excerpt, Mark mark) {
        String signs = String.valueOf(mark.sign()).repeat(excerpt.length());
        int width = Columns.of(mark.words());
        if (excerpt.start() + excerpt.length() + 1 + width <= room()) {
            below(excerpt.start(), signs + " " + mark.words(), mark);
        } else {
            below(excerpt.start(), signs, mark);
            int indent = Math.min(excerpt.start(), Math.max(0, room() - Math.min(width, COMFORTABLE)));
            Words.wrap(mark.words(), room() - indent).forEach(line -> below(indent, line, mark));
        }
    }

    private void below(int indent, String text, Mark mark) {
        lines.add(gutter + look.paint(Ink.FRAME, " |") + " " + " ".repeat(indent) + look.paint(mark.ink(), text));
    }

    private String number(int line) {
        return " ".repeat(gutter.length() - String.valueOf(line).length()) + line;
    }

    private int room() {
        return look.width() - gutter.length() - " | ".length();
    }
}
