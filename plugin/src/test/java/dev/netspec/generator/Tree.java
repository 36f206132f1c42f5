package dev.netspec.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A mapping of a spec under construction. Its values are mappings, lists, texts, numbers and booleans. */
final class Tree {

    final Map<String, Object> entries = new LinkedHashMap<>();

    static Tree of(String key, Object value) {
        return new Tree().put(key, value);
    }

    static Tree document(String kind, String name) {
        return of("apiVersion", "netspec.dev/v1").put("kind", kind).put("name", name);
    }

    Tree put(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        return String.valueOf(entries.get(key));
    }

    /** The mapping under a key, made if there is none. */
    Tree tree(String key) {
        return (Tree) entries.computeIfAbsent(key, absent -> new Tree());
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String key) {
        return (List<Object>) entries.getOrDefault(key, List.of());
    }

    /** Each mapping in here, itself included, with the path of keys that leads to it; {@code *} for a list's item. */
    void walk(String path, BiConsumer<String, Tree> visitor) {
        visitor.accept(path, this);
        entries.forEach((key, value) -> walk(path + "/" + key, value, visitor));
    }

    private static void walk(String path, Object value, BiConsumer<String, Tree> visitor) {
        if (value instanceof Tree tree) {
            tree.walk(path, visitor);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> walk(path + "/*", item, visitor));
        }
    }

    @Override
    public String toString() {
        return YamlText.of(this);
    }
}
