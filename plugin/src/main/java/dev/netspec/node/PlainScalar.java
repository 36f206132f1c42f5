package dev.netspec.node;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.node.ScalarNode.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar means to {@code kubectl}, and whether other YAML readers agree.
 *
 * <p>The rules are those of the Go reader in {@code kubectl}, a YAML 1.1 reader with octal numbers of both versions; where
 * YAML 1.1 and 1.2 differ, the scalar is ambiguous.
 *
 * @param text of a boolean {@code true} or {@code false}, of an integer its decimal digits, of a number what
 *     {@link java.math.BigDecimal} reads, otherwise as written
 * @param readings what some readers take it for, then what others do; empty where all agree
 */
record PlainScalar(Type type, String text, List<String> readings) {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEAN = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern TRUE_WORD = Pattern.compile("y|Y|yes|Yes|YES|on|On|ON");
    private static final Pattern FALSE_WORD = Pattern.compile("n|N|no|No|NO|off|Off|OFF");

    /** The only numbers that all readers take for the same number. */
    private static final Pattern AGREED_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+([eE][-+][0-9]+)?)?");

    private static final Pattern INTEGER = Pattern.compile(
            "(?<sign>[-+]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<bin>[01]+)|0[oO]?(?<oct>[0-7]+)|(?<dec>0|[1-9][0-9]*))");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9]+");

    /** More digits than a finite number of 64 bits has; what is longer is not even looked at. */
    private static final int LONGEST_NUMBER = 400;

    private static final String A_NUMBER = "a number";
    private static final String TEXT = "text";

    PlainScalar(Type type, String text, String... readings) {
        this(type, text, List.of(readings));
    }

    static PlainScalar of(String written) {
        if (NULL.contains(written)) {
            return new PlainScalar(Type.NULL, written);
        }
        if (BOOLEAN.contains(written)) {
            return new PlainScalar(Type.BOOLEAN, written.toLowerCase(Locale.ROOT));
        }
        if (TRUE_WORD.matcher(written).matches()) {
            return new PlainScalar(Type.BOOLEAN, "true", "true", TEXT);
        }
        if (FALSE_WORD.matcher(written).matches()) {
            return new PlainScalar(Type.BOOLEAN, "false", "false", TEXT);
        }
        if (NOT_FINITE.matcher(written).matches()) {
            // JSON has no word for it, so kubectl refuses it
            return new PlainScalar(Type.STRING, written, A_NUMBER, TEXT);
        }
        if (written.length() > LONGEST_NUMBER) {
            return new PlainScalar(Type.STRING, written);
        }
        // the Go reader drops underscores after the first character, wherever they stand
        String digits = written.startsWith("_") || written.startsWith(".") ? written : written.replace("_", "");
        Optional<BigInteger> integer = integerOf(digits);
        if (integer.isPresent()) {
            return integer(written, digits, integer.get().toString());
        }
        if (DECIMAL.matcher(digits).matches() && Double.isFinite(Double.parseDouble(digits))) {
            return AGREED_NUMBER.matcher(written).matches()
                    ? new PlainScalar(Type.NUMBER, written)
                    : new PlainScalar(Type.NUMBER, digits, A_NUMBER, TEXT);
        }
        return new PlainScalar(Type.STRING, written);
    }

    boolean isAmbiguous() {
        return !readings.isEmpty();
    }

    /** How to write what was meant, whichever it was. */
    String fix() {
        if (type == Type.STRING) {
            return "quote it";
        }
        String otherwise = type == Type.NUMBER
                ? "digits with a point between them"
                : Phrase.or(readings.stream()
                        .filter(reading -> !reading.equals(TEXT))
                        .toList());
        return "write " + otherwise + ", or quote it if it is text";
    }

    private static PlainScalar integer(String written, String digits, String value) {
        if (AGREED_NUMBER.matcher(written).matches()) {
            return new PlainScalar(Type.INTEGER, value);
        }
        String decimal = LEADING_ZERO.matcher(digits).matches() ? new BigInteger(digits).toString() : value;
        return new PlainScalar(Type.INTEGER, value, value, decimal.equals(value) ? TEXT : decimal);
    }

    /** The value, if it is an integer of 64 bits. */
    private static Optional<BigInteger> integerOf(String digits) {
        Matcher matcher = INTEGER.matcher(digits);
        return matcher.matches()
                ? Optional.of(valueOf(matcher)).filter(value -> value.bitLength() < 64)
                : Optional.empty();
    }

    private static BigInteger valueOf(Matcher integer) {
        Map<String, Integer> radixes = Map.of("hex", 16, "bin", 2, "oct", 8, "dec", 10);
        return radixes.entrySet().stream()
                .filter(radix -> integer.group(radix.getKey()) != null)
                .map(radix -> new BigInteger(integer.group("sign") + integer.group(radix.getKey()), radix.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
