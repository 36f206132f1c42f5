package dev.netspec.structure;

import dev.netspec.diagnostic.Diagnostic;
import java.util.Optional;
import org.json.JSONObject;

/** Says a violation in our own words. Which keyword becomes which finding is decided here and nowhere else. */
final class Finding {

    private Finding() {}

    static Diagnostic of(Violation violation) {
        return switch (violation.keyword()) {
            case "required" -> KeyFinding.missing(violation);
            case "additionalProperties" -> KeyFinding.unknown(violation);
            case "false" -> KeyFinding.forbidden(violation);
            case "type" -> ValueFinding.type(violation);
            case "format" -> ValueFinding.address(violation);
            case "enum", "const" -> ValueFinding.choice(violation);
            case "pattern" -> ValueFinding.name(violation);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                ValueFinding.range(violation);
            case "minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties" ->
                SizeFinding.size(violation);
            case "uniqueItems" -> SizeFinding.repeated(violation);
            default -> ShapeFinding.of(violation);
        };
    }

    /** The first sentence of a property's description, without its full stop and fit to follow a colon. */
    static Optional<String> meaning(Violation violation, String key) {
        JSONObject properties = violation.schema().optJSONObject("properties", new JSONObject());
        return Optional.ofNullable(properties.optJSONObject(key))
                .flatMap(property -> description(property, violation.root()))
                .map(text -> text.split("\\.(?=\\s+[A-Z]|$)", 2)[0]);
    }

    private static Optional<String> description(JSONObject property, JSONObject root) {
        String own = property.optString("description");
        return own.isEmpty()
                ? JsonPointer.find(root, property.optString("$ref", "#")).map(target -> target.optString("description"))
                : Optional.of(own);
    }
}
