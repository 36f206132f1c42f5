package dev.netspec.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;

/** Pointers as everit writes them: {@code #/a~1b/0}, escaped for JSON but not for URIs. */
final class JsonPointer {

    private JsonPointer() {}

    /** The steps, still escaped. */
    static List<String> steps(String pointer) {
        return pointer.equals("#")
                ? List.of()
                : Arrays.asList(pointer.substring(2).split("/", -1));
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The schema at a pointer; empty if there is none or it is {@code true} or {@code false}. */
    static Optional<JSONObject> find(JSONObject root, String pointer) {
        Object here = root;
        for (String step : steps(pointer)) {
            if (here instanceof JSONObject object) {
                here = object.opt(unescape(step));
            } else if (here instanceof JSONArray array) {
                here = array.opt(Integer.parseInt(step));
            } else {
                return Optional.empty();
            }
        }
        return here instanceof JSONObject object ? Optional.of(object) : Optional.empty();
    }
}
