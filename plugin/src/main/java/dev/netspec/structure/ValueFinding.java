package dev.netspec.structure;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Repair;
import dev.netspec.net.AddressFormat;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.json.JSONArray;
import org.json.JSONObject;

/** A scalar is of the wrong type, or is not one of the values that it may be. */
final class ValueFinding {

    private ValueFinding() {}

    static Diagnostic type(Violation violation) {
        Place place = violation.place();
        List<String> wanted = Types.wanted(violation.schema());
        Diagnostic finding = Diagnostic.error(
                "wrong-type",
                place.origin(),
                place.shown() + " is " + Types.word(place.value()) + ", " + Types.words(wanted) + " is wanted");
        Optional<String> fix = fix(place.value(), wanted, violation.schema());
        return fix.map(finding::fix).orElse(finding).repair(fix.flatMap(words -> requoted(place.value(), words)));
    }

    /** The value with quotes or without, where that is the fix. */
    private static Optional<Repair> requoted(Node value, String fix) {
        return value instanceof ScalarNode scalar && (fix.startsWith("quote it") || fix.endsWith("without quotes"))
                ? Repair.replacing(
                        scalar.origin(),
                        scalar.text(),
                        scalar.type() == ScalarNode.Type.STRING ? scalar.text() : '"' + scalar.text() + '"')
                : Optional.empty();
    }

    private static Optional<String> fix(Node value, List<String> wanted, JSONObject schema) {
        if (!(value instanceof ScalarNode scalar)) {
            return Optional.empty();
        }
        if (scalar.type() == ScalarNode.Type.NULL) {
            return Optional.of("give it a value, or remove it");
        }
        if (wanted.equals(List.of("array"))) {
            return Optional.of("write a list: `[" + scalar.text() + "]`");
        }
        boolean text = scalar.type() == ScalarNode.Type.STRING;
        if (schema.has("enum")) {
            return Optional.of("write " + Phrase.or(allowed(schema)));
        }
        if (!text && schema.has("pattern") && !scalar.text().matches(schema.getString("pattern"))) {
            return Optional.of(schema.optString("x-netspec-pattern"))
                    .filter(words -> !words.isEmpty())
                    .map(words -> "write " + words);
        }
        if (!text && wanted.contains("string")) {
            return Optional.of("quote it: `\"" + scalar.text() + "\"`");
        }
        boolean number = scalar.text().matches("[0-9]+") && wanted.contains("integer");
        boolean truth = scalar.text().matches("true|false") && wanted.contains("boolean");
        return text && (number || truth)
                ? Optional.of("write `" + scalar.text() + "` without quotes")
                : Optional.empty();
    }

    static Diagnostic address(Violation violation) {
        Place place = violation.place();
        String text = ((ScalarNode) place.value()).text();
        return AddressFormat.isIpv6(text)
                ? Diagnostic.error(
                                "ipv6-unsupported",
                                place.origin(),
                                place.shown() + " is IPv6, which the product does not support")
                        .fix("give an IPv4 address")
                : Diagnostic.error("bad-address", place.origin(), place.shown() + " " + violation.subject())
                        .repair(AddressFormat.named(violation.schema().optString("format"))
                                .flatMap(format -> format.meant(text))
                                .flatMap(meant -> Repair.replacing(place.origin(), text, meant)));
    }

    static Diagnostic choice(Violation violation) {
        Place place = violation.place();
        List<String> known = allowed(violation.schema());
        Diagnostic finding = Diagnostic.error(
                "unknown-value",
                place.origin(),
                place.shown() + " is not possible here, only " + Phrase.or(known) + " is");
        if (known.size() == 1 || !(place.value() instanceof ScalarNode scalar)) {
            return finding;
        }
        return DidYouMean.nearest(scalar.text(), known)
                .map(meant -> finding.fix("did you mean `" + meant + "`?"))
                .orElse(finding)
                .repair(DidYouMean.respelt(scalar.text(), known)
                        .flatMap(meant -> Repair.replacing(scalar.origin(), scalar.text(), meant)));
    }

    private static List<String> allowed(JSONObject schema) {
        JSONArray values = schema.optJSONArray("enum", new JSONArray().put(schema.opt("const")));
        return StreamSupport.stream(values.spliterator(), false)
                .map(String::valueOf)
                .toList();
    }

    static Diagnostic name(Violation violation) {
        String words = violation.schema().optString("x-netspec-pattern");
        return Diagnostic.error(
                "bad-name",
                violation.place().origin(),
                violation.place().shown()
                        + (words.isEmpty()
                                ? " does not match `" + violation.schema().optString("pattern") + "`"
                                : " is not " + words));
    }

    static Diagnostic range(Violation violation) {
        return Diagnostic.error(
                "out-of-range",
                violation.place().origin(),
                violation.place().shown() + " is out of range, " + bounds(violation.schema()) + " is wanted");
    }

    private static String bounds(JSONObject schema) {
        if (schema.has("minimum") && schema.has("maximum")) {
            return schema.get("minimum") + " to " + schema.get("maximum");
        }
        if (schema.has("minimum")) {
            return "at least " + schema.get("minimum");
        }
        if (schema.has("maximum")) {
            return "at most " + schema.get("maximum");
        }
        if (schema.has("exclusiveMinimum")) {
            return "more than " + schema.get("exclusiveMinimum");
        }
        return schema.has("exclusiveMaximum")
                ? "less than " + schema.get("exclusiveMaximum")
                : "a multiple of " + schema.get("multipleOf");
    }
}
