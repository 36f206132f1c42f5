package dev.netspec.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;

/** What programs make of a JSON text. */
public final class Json {

    private Json() {}

    static Object read(String text) {
        JSONTokener tokens = new JSONTokener(text);
        Object value = tokens.nextValue();
        if (tokens.nextClean() != 0) {
            throw new IllegalArgumentException("There is more than one value in " + text);
        }
        return value;
    }

    public static JSONObject object(String text) {
        return (JSONObject) read(text);
    }

    static JSONArray array(String text) {
        return (JSONArray) read(text);
    }

    public static Stream<JSONObject> objects(JSONArray array) {
        return array.toList().stream().map(each -> new JSONObject((Map<?, ?>) each));
    }

    /** What a JSON Schema has to say against a value; nothing if it is valid. */
    public static List<String> violations(String schema, Object value) {
        Schema loaded = SchemaLoader.builder()
                .schemaJson(object(schema))
                .draftV7Support()
                .build()
                .load()
                .build();
        try {
            loaded.validate(value);
            return List.of();
        } catch (ValidationException invalid) {
            Collection<String> messages = invalid.getAllMessages();
            return new ArrayList<>(messages);
        }
    }
}
