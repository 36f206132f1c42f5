package dev.netspec.structure;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;

/** A value is no legal combination of parts that are legal each. */
final class ShapeFinding {

    private static final String ID = "wrong-shape";

    private ShapeFinding() {}

    static Diagnostic of(Violation violation) {
        if (violation.is("dependencies")) {
            return dependency(violation);
        }
        Optional<Presence> presence = Presence.of(violation.schema(), violation.keyword());
        String words = violation.schema().optString("x-netspec-shape");
        String message = words.isEmpty()
                ? presence.map(keys -> words(violation, keys))
                        .orElse(violation.place().name() + " has a form that is not possible")
                : words;
        List<String> given = given(violation);
        if (given.size() < 2) {
            return Diagnostic.error(ID, violation.place().origin(), message);
        }
        MapNode map = violation.place().map();
        return Diagnostic.error(ID, map.keyOrigin(given.get(given.size() - 1)), message)
                .note("`" + given.get(0) + "` is given", map.keyOrigin(given.get(0)));
    }

    /** The keys of a choice that the mapping has, in the order written; none if the violation is of another sort. */
    static List<String> given(Violation violation) {
        return Presence.of(violation.schema(), violation.keyword())
                .map(presence -> violation.place().map().entries().keySet().stream()
                        .filter(presence.keys()::contains)
                        .toList())
                .orElse(List.of());
    }

    private static String words(Violation violation, Presence presence) {
        String keys = Phrase.and(presence.keys());
        if (!presence.oneEach()) {
            return violation.place().name() + " has a combination of " + keys + " that is not possible";
        }
        return switch (violation.keyword()) {
            case "oneOf" -> "exactly one of " + keys + " is wanted";
            case "anyOf" -> "at least one of " + keys + " is wanted";
            default -> keys + " is not possible here";
        };
    }

    private static Diagnostic dependency(Violation violation) {
        MapNode map = violation.place().map();
        JSONObject dependencies = violation.schema().getJSONObject("dependencies");
        String because = map.entries().keySet().stream()
                .filter(key ->
                        dependencies.optJSONArray(key, new JSONArray()).toList().contains(violation.subject()))
                .findFirst()
                .orElseThrow();
        Origin at = map.keyOrigin(because);
        return Diagnostic.error(ID, at, "`" + because + "` is given without `" + violation.subject() + "`")
                .fix("give `" + violation.subject() + "` as well");
    }
}
