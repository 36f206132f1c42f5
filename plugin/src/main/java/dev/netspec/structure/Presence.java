package dev.netspec.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * A choice that looks at nothing but which keys there are.
 *
 * @param keys those it looks at, in the order of the schema
 * @param oneEach whether each branch is about one key alone
 */
record Presence(Set<String> keys, boolean oneEach) {

    private static final Set<String> LOGIC = Set.of("required", "not", "oneOf", "anyOf", "allOf");

    /** Empty if the schema's choice of that name looks at more, or the schema has none. */
    static Optional<Presence> of(JSONObject schema, String keyword) {
        JSONObject choice = new JSONObject().putOpt(keyword, schema.opt(keyword));
        Set<String> keys = new LinkedHashSet<>();
        if (!List.of("oneOf", "anyOf", "not").contains(keyword) || choice.isEmpty() || !collect(choice, keys)) {
            return Optional.empty();
        }
        JSONArray branches = choice.optJSONArray(keyword, new JSONArray().put(choice.opt(keyword)));
        boolean oneEach = true;
        for (Object branch : branches) {
            JSONObject object = (JSONObject) branch;
            JSONArray required = object.optJSONArray("required", new JSONArray());
            oneEach &= object.length() == 1 && required.length() == 1;
        }
        return Optional.of(new Presence(keys, oneEach));
    }

    private static boolean collect(Object schema, Set<String> keys) {
        if (schema instanceof JSONArray branches) {
            boolean all = true;
            for (Object branch : branches) {
                all &= collect(branch, keys);
            }
            return all;
        }
        if (!(schema instanceof JSONObject object) || !LOGIC.containsAll(object.keySet())) {
            return false;
        }
        object.optJSONArray("required", new JSONArray()).forEach(key -> keys.add(String.valueOf(key)));
        return object.keySet().stream()
                .sorted()
                .filter(key -> !key.equals("required"))
                .allMatch(key -> collect(object.get(key), keys));
    }
}
