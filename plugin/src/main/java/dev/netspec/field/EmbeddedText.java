package dev.netspec.field;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Note;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A text inside a scalar of a file: says which line of the file a line of the text is. */
final class EmbeddedText {

    private final ScalarNode scalar;
    private final List<String> lines;

    EmbeddedText(ScalarNode scalar) {
        this.scalar = scalar;
        this.lines = scalar.text().lines().toList();
    }

    /** From a place in the text to the line of the file; to the scalar where that line is not the same text. */
    Origin move(Origin inText) {
        return inText.span()
                .flatMap(span -> scalar.origin()
                        .file()
                        .map(file -> inFile(file, span.start().line())))
                .orElse(scalar.origin());
    }

    private Origin inFile(SourceFile file, int lineOfText) {
        // the text of a block scalar begins on the line after its indicator
        int number = scalar.origin().span().orElseThrow().start().line() + lineOfText;
        String line = file.line(number);
        boolean same = lineOfText <= lines.size()
                && line.strip().equals(lines.get(lineOfText - 1).strip());
        return !same || line.isBlank()
                ? scalar.origin()
                : Origin.of(
                        file,
                        new Span(
                                new Position(
                                        number,
                                        1 + line.length() - line.stripLeading().length()),
                                new Position(number, 1 + line.stripTrailing().length())));
    }

    /** The finding where the text is, in the words of the text. */
    Diagnostic move(Diagnostic finding, UnaryOperator<String> words) {
        return new Diagnostic(
                finding.id(),
                finding.severity(),
                move(finding.at()),
                words.apply(finding.message()),
                finding.notes().stream()
                        .map(note -> new Note(words.apply(note.message()), move(note.at())))
                        .toList(),
                finding.fix(),
                Optional.empty());
    }
}
