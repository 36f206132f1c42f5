package dev.netspec.agents;

import dev.netspec.agents.Health.Complaint;
import dev.netspec.agents.Health.Flag;
import dev.netspec.agents.Health.Path;
import dev.netspec.agents.Health.Sign;
import dev.netspec.agents.Health.Word;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A {@link Health} as the Lua script that Argo CD asks. It gets the object as {@code obj}, and has Lua's basic functions
 * and none to take texts apart; so how a text begins is found out by comparing it.
 */
final class LuaHealth {

    private static final String BEGIN = """
            local health = {status = "Progressing", message = "waiting for the product"}
            if obj.metadata.deletionTimestamp ~= nil then
              health.message = "is being deleted"
              return health
            end
            local status = obj.status or {}
            """;

    private LuaHealth() {}

    static String of(Health health) {
        StringBuilder script = new StringBuilder(BEGIN);
        script.append(seen(Path.of("observedGeneration")));
        health.seen().map(LuaHealth::seen).ifPresent(script::append);
        if (health.signs().isEmpty()) {
            return script.append("return {status = \"Healthy\", message = \"exists\"}\n")
                    .toString();
        }
        script.append("local well, other = false, false\n");
        health.signs().forEach(sign -> script.append(sign(sign)));
        return script.append("""
                if well and not other then
                  health.status = "Healthy"
                end
                return health
                """).toString();
    }

    private static String seen(Path path) {
        return """
                local seen = %s
                if seen ~= nil and seen ~= obj.metadata.generation then
                  return health
                end
                """.formatted(value(path));
    }

    private static String sign(Sign sign) {
        String name = sign.path().last();
        String local = "local " + name + " = " + value(sign.path()) + "\n";
        if (sign instanceof Flag) {
            return local + """
                    if %1$s == true then
                      well = true
                      health.message = "is ready"
                    end
                    """.formatted(name);
        } else if (sign instanceof Complaint) {
            return local + """
                    if type(%1$s) == "string" and %1$s ~= "" then
                      return {status = "Degraded", message = %1$s}
                    end
                    """.formatted(name);
        }
        Word word = (Word) sign;
        return local
                + """
                if type(%1$s) == "string" and %1$s ~= "" then
                  health.message = %1$s
                  if %2$s then
                    well = true
                  elseif %3$s then
                    return {status = "Degraded", message = %1$s}
                  else
                    other = true
                  end
                end
                """.formatted(
                                name,
                                anyOf(word.well(), text -> name + " == \"" + text + "\""),
                                anyOf(word.failed(), beginning -> begins(name, beginning)));
    }

    private static String value(Path path) {
        String value = "status";
        for (int index = 0; index < path.keys().size(); index++) {
            value = (index == 0 ? value : "(" + value + " or {})")
                    + "."
                    + path.keys().get(index);
        }
        return value;
    }

    private static String begins(String name, String beginning) {
        int last = beginning.length() - 1;
        String beyond = beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
        return "(" + name + " >= \"" + beginning + "\" and " + name + " < \"" + beyond + "\")";
    }

    private static String anyOf(List<String> texts, UnaryOperator<String> condition) {
        return texts.stream().map(condition).collect(Collectors.joining(" or "));
    }
}
