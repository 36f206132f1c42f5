package dev.netspec.schema;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.everit.json.schema.FormatValidator;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;

/** What the tests of this module share: the releases as the issue lists them, and how to read the contract's files. */
final class Contract {

    /** Written down once more, so that a release cannot appear or vanish unnoticed. */
    static final List<String> RELEASES = List.of(
            "2.19", "2.20", "2.21", "2.22", "2.23", "2.24.0", "2.24.2", "2.24.4", "2.25", "2.26", "2.27", "2.28",
            "2.29", "2.30");

    private static final Map<String, String> FORMATS = Map.of(
            "ip", "\\d+(\\.\\d+){3}",
            "cidr", "\\d+(\\.\\d+){3}/\\d+",
            "ip-range", "\\d+(\\.\\d+){3}(-\\d+(\\.\\d+){3})?",
            "pool-address", "\\d+(\\.\\d+){3}(/\\d+| *- *\\d+(\\.\\d+){3})");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Contract() {}

    /** Whether a release lies in a range; an empty bound is open. */
    static boolean isBetween(String release, String first, String last) {
        int place = RELEASES.indexOf(release);
        return (first.isEmpty() || place >= RELEASES.indexOf(first))
                && (last.isEmpty() || place <= RELEASES.indexOf(last));
    }

    static JSONObject yaml(String text) {
        try {
            return new JSONObject(YAML.readValue(text, Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a test resource beside this class. */
    static List<JSONObject> documents(String resource) {
        try (InputStream in = Contract.class.getResourceAsStream(resource);
                MappingIterator<Map<String, Object>> documents =
                        YAML.readerForMapOf(Object.class).readValues(in)) {
            List<JSONObject> all = new ArrayList<>();
            documents.forEachRemaining(document -> all.add(new JSONObject(document)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a schema with rough stand-ins for the address formats, which the compiler has in earnest. */
    static Schema load(String text) {
        SchemaLoader.SchemaLoaderBuilder loader =
                SchemaLoader.builder().draftV7Support().schemaJson(new JSONObject(text));
        FORMATS.forEach((name, pattern) -> loader.addFormatValidator(format(name, pattern)));
        return loader.build().load().build();
    }

    /** Where an object violates a schema: every place, for a choice that fails is blamed together with its branches. */
    static List<String> pointers(ValidationException refusal) {
        return Stream.concat(
                        Stream.of(refusal.getPointerToViolation()),
                        refusal.getCausingExceptions().stream().flatMap(cause -> pointers(cause).stream()))
                .toList();
    }

    static boolean isFormat(String name) {
        return FORMATS.containsKey(name);
    }

    private static FormatValidator format(String name, String pattern) {
        return new FormatValidator() {
            @Override
            public Optional<String> validate(String text) {
                return text.matches(pattern) ? Optional.empty() : Optional.of("not " + name);
            }

            @Override
            public String formatName() {
                return name;
            }
        };
    }
}
