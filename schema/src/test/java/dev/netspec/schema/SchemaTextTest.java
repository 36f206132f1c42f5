package dev.netspec.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each schema, those of the spec, of raw netplan and of the baseline included, is well formed and explains itself. */
class SchemaTextTest {

    /** Where schemas stand under names of their own. */
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "definitions");

    /** What stands there is data, even if it looks like a schema. */
    private static final Set<String> DATA = Set.of("examples", "default", "const", "enum", "dependencies");

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$comment",
            "$ref",
            "title",
            "description",
            "examples",
            "default",
            "definitions",
            "type",
            "enum",
            "const",
            "required",
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "dependencies",
            "minProperties",
            "maxProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else");

    @ParameterizedTest
    @MethodSource("schemas")
    void loadsAsDraft07(String name, String text) {
        assertThat(new JSONObject(text).getString("$schema")).isEqualTo("http://json-schema.org/draft-07/schema#");
        assertThatCode(() -> Contract.load(text)).as(name).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyPropertyHasADescription(String name, String text) {
        JSONObject root = new JSONObject(text);
        List<String> silent = new ArrayList<>();
        eachSchema("#", root, (pointer, schema) -> {
            // What stands below `if` only asks; it introduces no property.
            if (schema.has("properties") && !pointer.endsWith("/if")) {
                JSONObject properties = schema.getJSONObject("properties");
                properties.keySet().stream()
                        .filter(key ->
                                description(root, properties.getJSONObject(key)).isBlank())
                        .forEach(key -> silent.add(pointer + "/properties/" + key));
            }
        });
        assertThat(silent).as(name).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void usesOnlyKeywordsThatDraft07Knows(String name, String text) {
        List<String> unknown = new ArrayList<>();
        eachSchema(
                "#",
                new JSONObject(text),
                (pointer, schema) -> schema.keySet().stream()
                        .filter(keyword -> !KEYWORDS.contains(keyword) && !keyword.startsWith("x-netspec-"))
                        .forEach(keyword -> unknown.add(pointer + "/" + keyword)));
        assertThat(unknown).as(name).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void usesOnlyFormatsThatTheCompilerChecks(String name, String text) {
        eachSchema(
                "#",
                new JSONObject(text),
                (pointer, schema) -> assertThat(schema.optString("format", "ip"))
                        .as(name + pointer)
                        .satisfies(
                                format -> assertThat(Contract.isFormat(format)).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void refersOnlyToItselfAndNotFromPropertyNames(String name, String text) {
        eachSchema("#", new JSONObject(text), (pointer, schema) -> {
            assertThat(schema.optString("$ref", "#/definitions/"))
                    .as(name + pointer)
                    .startsWith("#/definitions/");
            if (pointer.contains("/propertyNames")) {
                assertThat(schema.has("$ref")).as(name + pointer).isFalse();
            }
        });
    }

    static Stream<Arguments> schemas() {
        return Stream.concat(
                Stream.of(
                        arguments("spec", Schemas.spec()),
                        arguments("netplan", Schemas.netplan()),
                        arguments("nptemplate", Schemas.npTemplate()),
                        arguments("baseline", Schemas.baseline()),
                        arguments("report", Schemas.report()),
                        arguments("provenance", Schemas.provenance())),
                Contract.RELEASES.stream()
                        .flatMap(release -> Stream.of(
                                        "Cluster",
                                        "Subnet",
                                        "L2Template",
                                        "MetalLBConfig",
                                        "MetalLBConfigTemplate",
                                        "Rack",
                                        "MultiRackCluster")
                                .flatMap(kind -> Schemas.manifest(release, kind).stream()
                                        .map(text -> arguments(release + "/" + kind, text)))));
    }

    private static String description(JSONObject root, JSONObject property) {
        return property.has("$ref")
                ? ((JSONObject) root.query(property.getString("$ref"))).optString("description")
                : property.optString("description");
    }

    private static void eachSchema(String pointer, JSONObject schema, BiConsumer<String, JSONObject> visit) {
        visit.accept(pointer, schema);
        for (String keyword : schema.keySet()) {
            Object value = schema.get(keyword);
            String here = pointer + "/" + keyword;
            if (DATA.contains(keyword)) {
                continue;
            }
            if (value instanceof JSONArray branches) {
                for (int i = 0; i < branches.length(); i++) {
                    if (branches.get(i) instanceof JSONObject branch) {
                        eachSchema(here + "/" + i, branch, visit);
                    }
                }
            } else if (value instanceof JSONObject object && NAMED.contains(keyword)) {
                object.keySet().stream()
                        .filter(name -> object.get(name) instanceof JSONObject)
                        .forEach(name -> eachSchema(here + "/" + name, object.getJSONObject(name), visit));
            } else if (value instanceof JSONObject object) {
                eachSchema(here, object, visit);
            }
        }
    }
}
