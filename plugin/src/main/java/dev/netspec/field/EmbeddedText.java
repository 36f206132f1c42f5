package dev.netspec.field;

import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;

/**
 * A text inside a scalar of a file: says where in the file a place of the text is. Only a block scalar has the text's lines
 * as lines; of any other the place is the scalar.
 */
final class EmbeddedText {

    private final Origin scalar;
    private final List<String> lines;

    EmbeddedText(ScalarNode scalar) {
        this.scalar = scalar.origin();
        this.lines = scalar.text().lines().toList();
    }

    /** To the stretch of the file; to the scalar where a line of the file is not a line of the text. */
    Origin move(Span inText) {
        return scalar.file().map(file -> move(file, inText)).orElse(scalar);
    }

    private Origin move(SourceFile file, Span inText) {
        if (!isBlock(file) || !isLine(file, inText.start().line())) {
            return scalar;
        }
        Position start = inFile(file, inText.start());
        Position end = isLine(file, inText.end().line()) ? inFile(file, inText.end()) : start;
        return Origin.of(file, new Span(start, end));
    }

    private boolean isBlock(SourceFile file) {
        Position start = scalar.span().orElseThrow().start();
        String rest = file.line(start.line()).substring(start.column() - 1);
        return rest.matches("(?:[&!]\\S*\\s+)*[|>].*");
    }

    /** Whether a line of the text stands in the file as such, with blanks before it. A folded one need not. */
    private boolean isLine(SourceFile file, int lineOfText) {
        if (lineOfText > lines.size()) {
            return false;
        }
        String line = file.line(number(lineOfText));
        String own = lines.get(lineOfText - 1);
        return line.endsWith(own)
                && line.substring(0, line.length() - own.length()).isBlank();
    }

    /** The text of a block scalar begins on the line after its indicator. */
    private int number(int lineOfText) {
        return scalar.span().orElseThrow().start().line() + lineOfText;
    }

    private Position inFile(SourceFile file, Position inText) {
        int number = number(inText.line());
        int indentation =
                file.line(number).length() - lines.get(inText.line() - 1).length();
        return new Position(number, indentation + inText.column());
    }
}
