package dev.netspec.structure;

import dev.netspec.diagnostic.DidYouMean;
import java.util.List;
import java.util.Optional;
import org.json.JSONObject;

/**
 * One keyword of a schema that a value breaks.
 *
 * @param schema the part of the schema that has the keyword
 * @param root the whole schema, in which references are looked up
 * @param subject the key that is missing or unknown, or of a value of bad format what is bad about it; otherwise empty
 */
record Violation(Place place, String keyword, JSONObject schema, JSONObject root, String subject) {

    boolean is(String... keywords) {
        return List.of(keywords).contains(keyword);
    }

    /** The same of the key itself, for a schema that is about keys. */
    Violation ofKey() {
        return new Violation(place.ofKey(), keyword, schema, root, subject);
    }

    /** The path of what is wrong or missing; of a misspelt key, that of the key which was probably meant. */
    List<String> hole() {
        if (is("required", "additionalProperties", "dependencies")) {
            return place.plus(meant().orElse(subject));
        }
        return place.isKey() ? place.path().subList(0, place.path().size() - 1) : place.path();
    }

    /** The keys that the schema knows and the mapping does not have yet, sorted. */
    List<String> unusedKeys() {
        JSONObject properties = schema.optJSONObject("properties", new JSONObject());
        return properties.keySet().stream()
                .filter(key -> !Boolean.FALSE.equals(properties.opt(key)))
                .filter(key -> !place.map().has(key))
                .sorted()
                .toList();
    }

    /** Of an unknown key: the one that was probably meant. */
    Optional<String> meant() {
        return is("additionalProperties") ? DidYouMean.nearest(subject, unusedKeys()) : Optional.empty();
    }
}
