package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs a health script as Argo CD does: the object is the global {@code obj}, and of the standard libraries there are the
 * basic functions and {@code table} ({@code util/lua/lua.go}; {@code package} and a harmless {@code os} are of no use to a
 * script). No text has methods.
 */
final class Lua {

    private static final String AS_IN_ARGO_CD = """
            getmetatable("").__index = nil
            string, math, io, os, debug, coroutine, package, require = nil
            """;

    private Lua() {}

    /** The status that a script gives each of these objects. */
    static List<String> health(String script, List<Map<String, ?>> objects) throws IOException, InterruptedException {
        String program = AS_IN_ARGO_CD
                + "local function health()\n" + script + "\nend\n"
                + objects.stream()
                        .map(object -> "obj = " + literal(object) + "\nprint(health().status)\n")
                        .collect(Collectors.joining());
        Oracle.Verdict verdict = Oracle.installed("lua5.1").ask("-e", program);
        assertThat(verdict.exit()).as(verdict.errors()).isZero();
        return verdict.output().lines().toList();
    }

    /** As Argo CD makes a table of an object: what is null is not there. */
    private static String literal(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .map(entry -> "[" + literal(entry.getKey()) + "] = " + literal(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(Lua::literal).collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
