package dev.netspec.node;

import dev.netspec.source.Origin;
import java.util.Objects;

/**
 * A scalar, as its text and the type that {@code kubectl} gives it.
 *
 * @param text of a string the string; of an integer its decimal digits, which fit in a {@code long}; of a boolean
 *     {@code true} or {@code false}; of a number as it was written, so that {@code 2.30} stays {@code 2.30}, and always
 *     readable by {@link java.math.BigDecimal}; of null as it was written
 */
public record ScalarNode(String text, Type type, Origin origin) implements Node {

    /** The JSON type of a scalar. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NULL
    }

    public ScalarNode {
        Objects.requireNonNull(text);
        Objects.requireNonNull(type);
        Objects.requireNonNull(origin);
    }

    public static ScalarNode string(String text, Origin origin) {
        return new ScalarNode(text, Type.STRING, origin);
    }

    public static ScalarNode integer(long value, Origin origin) {
        return new ScalarNode(Long.toString(value), Type.INTEGER, origin);
    }

    public static ScalarNode bool(boolean value, Origin origin) {
        return new ScalarNode(Boolean.toString(value), Type.BOOLEAN, origin);
    }

    @Override
    public ScalarNode usedBy(Origin.Use use) {
        return new ScalarNode(text, type, origin.usedBy(use));
    }

    public boolean isTrue() {
        return type == Type.BOOLEAN && text.equals("true");
    }
}
