package dev.netspec.spec;

import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value with its text and place.
 *
 * @param text as written, which may say more than the value: {@code 10.0.0.5/24} has host bits, the value has none
 */
public record Written<T>(T value, String text, Origin origin) {

    static Written<String> text(ScalarNode scalar) {
        return new Written<>(scalar.text(), scalar.text(), scalar.origin());
    }

    /** The schema vouches that the text is well formed, so a parser that finds otherwise is our bug. */
    static <T> Written<T> parsed(ScalarNode scalar, Function<String, Optional<T>> parser) {
        T value = parser.apply(scalar.text())
                .orElseThrow(() ->
                        new IllegalStateException("The schema let `" + scalar.text() + "` pass at " + scalar.origin()));
        return new Written<>(value, scalar.text(), scalar.origin());
    }
}
