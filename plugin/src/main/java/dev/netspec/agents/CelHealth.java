package dev.netspec.agents;

import dev.netspec.agents.Health.Complaint;
import dev.netspec.agents.Health.Flag;
import dev.netspec.agents.Health.Path;
import dev.netspec.agents.Health.Sign;
import dev.netspec.agents.Health.Word;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A {@link Health} as the CEL expressions that Flux asks: is it in progress, has it failed, is it current, in this order;
 * and it is in progress if none says yes. The object's own keys are the variables. One that the object has not, such as
 * {@code status} of a new one, makes an expression fail, even within {@code has}; then Flux waits as well. So a kind
 * without signs must not be asked for its status. That {@code status.observedGeneration} is not old, Flux sees to itself.
 */
final class CelHealth {

    private CelHealth() {}

    static MapNode of(Health health) {
        MapNode.Builder check =
                MapNode.builder().put("apiVersion", health.apiVersion()).put("kind", health.kind());
        check.put("inProgress", inProgress(health));
        if (health.signs().isEmpty()) {
            return check.put("current", "true").build();
        }
        return check.put("failed", any(health.signs().stream().flatMap(sign -> failed(sign).stream())))
                .put("current", current(health.signs()))
                .build();
    }

    private static String inProgress(Health health) {
        Stream<String> seen =
                health.seen().stream().map(path -> with(path, value -> value + " != metadata.generation"));
        return any(Stream.concat(Stream.of("has(metadata.deletionTimestamp)"), seen));
    }

    private static Optional<String> failed(Sign sign) {
        if (sign instanceof Complaint) {
            return Optional.of(with(sign.path(), value -> value + " != ''"));
        } else if (sign instanceof Word word) {
            return Optional.of(with(sign.path(), value -> {
                String begins = word.failed().stream()
                        .map(beginning -> value + ".startsWith('" + beginning + "')")
                        .collect(Collectors.joining(" || "));
                return "!(" + value + " in " + list(word.well()) + ") && (" + begins + ")";
            }));
        }
        return Optional.empty();
    }

    /** One says well, and none says anything else. */
    private static String current(List<Sign> signs) {
        Stream<String> others = signs.stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .map(word -> without(word.path(), value -> value + " in " + list(word.well())));
        String well = signs.stream().flatMap(sign -> well(sign).stream()).collect(Collectors.joining(" || "));
        return Stream.concat(Stream.of("(" + well + ")"), others).collect(Collectors.joining("\n&& "));
    }

    private static Optional<String> well(Sign sign) {
        if (sign instanceof Flag) {
            return Optional.of(with(sign.path(), value -> value + " == true"));
        } else if (sign instanceof Word word) {
            return Optional.of(with(sign.path(), value -> value + " in " + list(word.well())));
        }
        return Optional.empty();
    }

    /** The field is there, and this holds. */
    private static String with(Path path, UnaryOperator<String> condition) {
        return String.join(" && ", present(path)) + " && " + condition.apply(value(path));
    }

    /** The field is not there or empty, or this holds. */
    private static String without(Path path, UnaryOperator<String> condition) {
        return "(!has(" + value(path) + ") || " + value(path) + " == '' || " + condition.apply(value(path)) + ")";
    }

    private static List<String> present(Path path) {
        return IntStream.rangeClosed(1, path.keys().size())
                .mapToObj(length -> "has(" + value(new Path(path.keys().subList(0, length))) + ")")
                .toList();
    }

    private static String value(Path path) {
        return "status." + String.join(".", path.keys());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String any(Stream<String> conditions) {
        return conditions.collect(Collectors.joining("\n|| "));
    }
}
