package dev.netspec.node;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.ScalarNode.Type;
import dev.netspec.source.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a scalar its type and its place, and reports what readers would not agree on. */
final class ScalarReader {

    private static final Set<String> TEXT_TAGS = Set.of("!", "!!str");
    private static final Map<Type, Set<String>> FITTING_TAGS = Map.of(
            Type.STRING, Set.of(),
            Type.INTEGER, Set.of("!!int", "!!float"),
            Type.NUMBER, Set.of("!!float"),
            Type.BOOLEAN, Set.of("!!bool"),
            Type.NULL, Set.of("!!null"));

    private final SourceText text;
    private final Diagnostics.Collector out;

    ScalarReader(SourceText text, Diagnostics.Collector out) {
        this.text = text;
        this.out = out;
    }

    /** @param value the scalar with its quotes, escapes and line folding resolved */
    ScalarNode read(Lexeme lexeme, String value) {
        Origin at = text.origin(lexeme.start(), lexeme.isBlockScalar() ? endOfHeader(lexeme) : lexeme.end());
        if (hasHalfCharacter(value)) {
            out.add(Diagnostic.error("yaml-syntax", at, "an escape stands for half a character")
                    .fix("write the character itself"));
        }
        return lexeme.tag()
                .map(tag -> tagged(tag, value, at))
                .orElseGet(() -> lexeme.isPlain() ? plain(value, at) : ScalarNode.string(value, at));
    }

    /** A key is read as any scalar, then it must be a name. */
    ScalarNode readKey(Lexeme lexeme, String value) {
        ScalarNode key = read(lexeme, value);
        if (key.type() == Type.NULL) {
            out.add(Diagnostic.error("yaml-syntax", key.origin(), "a key is text, and this one is empty")
                    .fix("write a name before the `:`"));
        }
        if (lexeme.isPlain() && isFollowedByFlowIndicator(lexeme)) {
            out.add(Diagnostic.error(
                            "yaml-ambiguous-scalar",
                            key.origin(),
                            "`" + value + ":` is a key to some YAML readers and text to others")
                    .fix("write a blank after the `:`"));
        }
        return key;
    }

    /** In {@code {a:, b:[]}} YAML 1.2 sees keys, and 1.1, which wants a blank after the colon, does not. */
    private boolean isFollowedByFlowIndicator(Lexeme key) {
        String all = text.text();
        return all.startsWith(":", key.end())
                && key.end() + 1 < all.length()
                && ",[]{}".indexOf(all.charAt(key.end() + 1)) >= 0;
    }

    private ScalarNode tagged(String tag, String value, Origin at) {
        if (TEXT_TAGS.contains(tag)) {
            return ScalarNode.string(value, at);
        }
        Set<String> fitting = FITTING_TAGS.get(PlainScalar.of(value).type());
        Optional<Diagnostic> problem = Tags.problem(tag, fitting, at);
        problem.ifPresent(out::add);
        return problem.isPresent() ? ScalarNode.string(value, at) : plain(value, at);
    }

    private ScalarNode plain(String value, Origin at) {
        PlainScalar plain = PlainScalar.of(value);
        if (plain.isAmbiguous()) {
            String first = plain.readings().get(0);
            String second = plain.readings().get(1);
            out.add(Diagnostic.error(
                            "yaml-ambiguous-scalar",
                            at,
                            "`" + value + "` is " + first + " to some YAML readers and " + second + " to others")
                    .fix(plain.fix()));
        }
        return new ScalarNode(plain.text(), plain.type(), at);
    }

    private int endOfHeader(Lexeme lexeme) {
        int at = lexeme.start();
        while (at < lexeme.end() && !Character.isWhitespace(text.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasHalfCharacter(String value) {
        return value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
