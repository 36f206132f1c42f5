package dev.netspec.node;

import com.fasterxml.jackson.core.JacksonException;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Puts what stopped the parser into words that help. */
final class SyntaxProblem {

    private static final String UNCLOSED = "this quote is not closed";

    /**
     * What the parser says, and what we say instead.
     *
     * @param problem how its text begins
     * @param atOpening whether to point at where the unfinished thing opens, and not at where the parser gave up
     */
    private record Wording(String problem, String message, String fix, boolean atOpening) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "mapping values are not allowed here",
                    "a `:` makes a key, and no key can stand here",
                    "indent the line as its neighbours are, or quote the text with the `:`",
                    false),
            new Wording(
                    "expected <block end>, but found",
                    "this does not continue what stands above it",
                    "indent it as its neighbours are, or quote the value as a whole",
                    false),
            new Wording("found unexpected end of stream", UNCLOSED, "close it", true),
            new Wording("found unexpected document separator", UNCLOSED, "close it", true),
            new Wording("expected ',' or ']'", "a `,` or a `]` is missing here", "close the list", false),
            new Wording("expected ',' or '}'", "a `,` or a `}` is missing here", "close the mapping", false),
            new Wording("found character", "no value begins with this character", "quote the value", false),
            new Wording(
                    "sequence entries are not allowed here",
                    "a list cannot begin on the line of its key",
                    "put each `-` on a line of its own",
                    false),
            new Wording("expected the node content", "a value is missing here", "write one", false),
            new Wording(
                    "could not find expected ':'",
                    "a `:` and a blank are missing after this key",
                    "write `: ` and the value",
                    true));

    private SyntaxProblem() {}

    /**
     * @param token the offset of the last token that was read
     * @param awaitsKey whether a key is what should have come
     */
    static Diagnostic of(JacksonException failure, SourceText text, int token, boolean awaitsKey) {
        if (failure.getCause() instanceof MarkedYAMLException marked) {
            return of(marked, text);
        }
        return awaitsKey
                ? syntax(text.origin(token), "a key is text, and this one is a list, a mapping or an alias")
                        .fix("write the key as text")
                : syntax(text.origin(token), "this is not YAML").fix("write the value as text in quotes");
    }

    private static Diagnostic of(MarkedYAMLException marked, SourceText text) {
        Origin at = origin(marked.getProblemMark(), text);
        String problem = marked.getProblem();
        if (problem.startsWith("found character '\\t")) {
            return Diagnostic.error("yaml-tab", at, "a tab stands where YAML wants blanks")
                    .fix("write blanks");
        }
        Optional<Wording> known = WORDINGS.stream()
                .filter(wording -> problem.startsWith(wording.problem()))
                .findFirst();
        if (known.isEmpty()) {
            return syntax(
                    at, "this is not YAML: " + problem.replaceAll("\\s+", " ").strip());
        }
        Wording wording = known.get();
        Optional<Origin> opening = Optional.ofNullable(marked.getContextMark()).map(mark -> origin(mark, text));
        if (wording.atOpening() && opening.isPresent()) {
            return syntax(opening.get(), wording.message()).fix(wording.fix());
        }
        Diagnostic finding = syntax(at, wording.message()).fix(wording.fix());
        return opening.filter(where -> !where.span().equals(at.span()))
                .map(where -> finding.note("what is not finished begins", where))
                .orElse(finding);
    }

    private static Diagnostic syntax(Origin at, String message) {
        return Diagnostic.error("yaml-syntax", at, message);
    }

    private static Origin origin(Mark mark, SourceText text) {
        return text.origin(text.offsetOfCodePoint(mark.getIndex()));
    }
}
