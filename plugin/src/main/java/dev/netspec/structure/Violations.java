package dev.netspec.structure;

import dev.netspec.node.Holes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;

/** Turns everit's tree of failures into the mistakes that somebody made: one for one mistake. */
final class Violations {

    /** The only place where everit says which key it means. */
    private static final Pattern KEY = Pattern.compile(
            "(?:extraneous key|required key|property) \\[(.*)] (?:is not permitted|not found|is required)",
            Pattern.DOTALL);

    /** Of several violations by one value the first of these tells most; anything else comes last. */
    private static final List<String> TELLING =
            List.of("type", "const", "enum", "minLength", "minItems", "minProperties", "format", "pattern");

    private final JSONObject schema;
    private final Place document;

    private final List<Violation> all;

    private Violations(ValidationException failure, JSONObject schema, Place document) {
        this.schema = schema;
        this.document = document;
        this.all = in(failure, "#");
    }

    static Violations of(ValidationException failure, JSONObject schema, Place document) {
        return new Violations(failure, schema, document);
    }

    /** Every place that breaks the schema, also where one mistake breaks it in several. */
    Holes holes() {
        return new Holes(all.stream().map(Violation::hole).collect(Collectors.toSet()));
    }

    /** @param around the nearest place in the schema: everit splits schemas into parts that have none of their own */
    private List<Violation> in(ValidationException failure, String around) {
        String here = failure.getSchemaLocation() == null ? around : failure.getSchemaLocation();
        List<ValidationException> causes = failure.getCausingExceptions();
        if (causes.isEmpty()) {
            return List.of(leaf(failure, here));
        }
        if (isChoice(failure) && Presence.of(part(here), failure.getKeyword()).isPresent()) {
            return List.of(violation(failure, here, ""));
        }
        List<List<Violation>> branches =
                causes.stream().map(cause -> in(cause, here)).toList();
        return isChoice(failure)
                ? furthest(failure, branches)
                : branches.stream().flatMap(List::stream).toList();
    }

    private static boolean isChoice(ValidationException failure) {
        return "oneOf".equals(failure.getKeyword()) || "anyOf".equals(failure.getKeyword());
    }

    private Violation leaf(ValidationException failure, String here) {
        String message = failure.getErrorMessage();
        Matcher key = KEY.matcher(message);
        String subject = failure.getKeyword().equals("format") ? message : key.matches() ? key.group(1) : "";
        Violation violation = violation(failure, here, subject);
        return here.contains("/propertyNames") ? violation.ofKey() : violation;
    }

    private Violation violation(ValidationException failure, String here, String subject) {
        Place place = document.at(failure.getPointerToViolation());
        return new Violation(place, failure.getKeyword(), part(here), schema, subject);
    }

    /** {@code false}, which is a schema too, has nothing to say. */
    private JSONObject part(String location) {
        return JsonPointer.find(schema, location).orElseGet(JSONObject::new);
    }

    /**
     * Of the branches of a choice, the one that was probably meant: not one for another type of value; then the one whose
     * first violation lies deepest; then the one with the fewest. If every branch is for another type, that is the
     * mistake.
     */
    private List<Violation> furthest(ValidationException choice, List<List<Violation>> branches) {
        Place place = document.at(choice.getPointerToViolation());
        return branches.stream()
                .filter(branch -> branch.stream().noneMatch(violation -> isTypeAt(place, violation)))
                .min(Comparator.comparingInt(Violations::shallowest).reversed().thenComparingInt(List::size))
                .orElseGet(() -> List.of(new Violation(place, "type", anyTypeOf(branches), schema, "")));
    }

    private static boolean isTypeAt(Place place, Violation violation) {
        return violation.is("type") && violation.place().path().equals(place.path());
    }

    private static int shallowest(List<Violation> branch) {
        return branch.stream()
                .mapToInt(violation -> violation.place().path().size())
                .min()
                .orElseThrow();
    }

    private static JSONObject anyTypeOf(List<List<Violation>> branches) {
        return new JSONObject()
                .put(
                        "type",
                        branches.stream()
                                .flatMap(List::stream)
                                .filter(violation -> violation.is("type"))
                                .flatMap(violation -> Types.wanted(violation.schema()).stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    /**
     * One violation for a value, one for each key that is missing or unknown, and a misspelt key is not missing too; nor is
     * a choice of keys, where an unknown key may be meant for one of them.
     */
    Collection<Violation> mistakes() {
        Map<List<Object>, Violation> mistakes = new LinkedHashMap<>();
        Comparator<Violation> bestFirst =
                Comparator.comparingInt(Violations::tells).thenComparingInt(violation -> -knownKeys(violation));
        all.stream().sorted(bestFirst).forEach(violation -> {
            boolean aboutKey = violation.is("required", "additionalProperties", "dependencies");
            String subject = aboutKey ? violation.subject() : "";
            mistakes.putIfAbsent(List.of(violation.place().path(), subject), violation);
        });
        List<Violation> left = new ArrayList<>(mistakes.values());
        mistakes.values()
                .forEach(unknown -> unknown.meant()
                        .ifPresent(meant -> left.removeIf(other ->
                                other.place().path().equals(unknown.place().path()) && wants(other, meant))));
        mistakes.values().stream()
                .filter(violation -> violation.is("additionalProperties"))
                .forEach(unknown -> left.removeIf(
                        other -> other.place().path().equals(unknown.place().path()) && lacksKeysOfAChoice(other)));
        return left;
    }

    private static boolean lacksKeysOfAChoice(Violation violation) {
        return Presence.of(violation.schema(), violation.keyword()).isPresent()
                && ShapeFinding.given(violation).size() < 2;
    }

    private static boolean wants(Violation violation, String key) {
        return violation.is("required") && violation.subject().equals(key)
                || Presence.of(violation.schema(), violation.keyword())
                        .map(presence -> presence.keys().contains(key))
                        .orElse(false);
    }

    /** Where two schemas want one key, the one about the particular kind knows more keys. */
    private static int knownKeys(Violation violation) {
        return violation.schema().optJSONObject("properties", new JSONObject()).length();
    }

    private static int tells(Violation violation) {
        int place = TELLING.indexOf(violation.keyword());
        return place < 0 ? TELLING.size() : place;
    }
}
