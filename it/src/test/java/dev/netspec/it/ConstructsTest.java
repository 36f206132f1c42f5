package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The collection of constructs is complete, and sound. */
class ConstructsTest {

    /** {@code Version} and {@code Document} say nothing of their own; {@code spec} and below are the Cluster object's. */
    private static final List<String> NOT_THE_LANGUAGE = List.of("Version", "Document", "Raw");

    @Test
    void everyKeyOfTheLanguageOccurs() throws IOException {
        SortedSet<String> written = new TreeSet<>();
        Constructs.sources()
                .forEach(source -> Rendered.parse(new String(source.bytes(), StandardCharsets.UTF_8))
                        .forEach(document -> collectKeys(document, written)));
        assertThat(written).containsAll(keysOfTheLanguage());
    }

    @Test
    void compilesWithoutAFinding() throws IOException {
        assertThat(Constructs.compile().diagnostics().asList())
                .filteredOn(Diagnostic::isOpen)
                .isEmpty();
    }

    private static SortedSet<String> keysOfTheLanguage() {
        SortedSet<String> keys = new TreeSet<>();
        Map<?, ?> schema = Rendered.parse(Schemas.spec()).get(0);
        ((Map<?, ?>) schema.get("definitions")).forEach((name, definition) -> {
            if (!NOT_THE_LANGUAGE.contains(name)) {
                collectProperties(definition, keys);
            }
        });
        return keys;
    }

    private static void collectProperties(Object schema, SortedSet<String> keys) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(key -> keys.add(key.toString()));
            }
            map.values().forEach(value -> collectProperties(value, keys));
        } else if (schema instanceof Collection<?> items) {
            items.forEach(item -> collectProperties(item, keys));
        }
    }

    private static void collectKeys(Object value, SortedSet<String> keys) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                keys.add(key.toString());
                collectKeys(inner, keys);
            });
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collectKeys(item, keys));
        }
    }
}
