package dev.netspec.it;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks health expressions as Flux does: first whether the generation that was observed is old, then the expressions in
 * their order ({@code StatusEvaluator} in fluxcd/pkg). The keys of the object are the variables.
 */
final class Cel {

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("metadata", SimpleType.DYN)
            .addVar("spec", SimpleType.DYN)
            .addVar("status", SimpleType.DYN)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().build();

    /** In the order in which they are asked, with the status that a yes stands for. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("inProgress", "InProgress");
        QUESTIONS.put("failed", "Failed");
        QUESTIONS.put("current", "Current");
    }

    private Cel() {}

    /** {@code Current}, {@code InProgress} or {@code Failed}. */
    static String status(Map<?, ?> expressions, Map<String, ?> object) throws CelValidationException {
        Object seen = Rendered.value(object, "status", "observedGeneration").orElse(2);
        if (!seen.equals(Rendered.value(object, "metadata", "generation").orElseThrow())) {
            return "InProgress";
        }
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            Object expression = expressions.get(question.getKey());
            Object answer = expression == null ? false : answer((String) expression, object);
            if (!answer.equals(false)) {
                return answer.equals(true) ? question.getValue() : "InProgress";
            }
        }
        return "InProgress";
    }

    /** True, false, or something else if there is no answer: of what is not there, or is of another type. */
    private static Object answer(String expression, Map<String, ?> object) throws CelValidationException {
        try {
            return RUNTIME.createProgram(COMPILER.compile(expression).getAst()).eval(variables(object));
        } catch (CelEvaluationException none) {
            return none;
        }
    }

    private static Map<String, Object> variables(Map<String, ?> object) {
        Map<String, Object> variables = new LinkedHashMap<>();
        object.forEach((key, value) -> variables.put(key, wide(value)));
        variables.remove("kind");
        return variables;
    }

    /** CEL's numbers are 64 bits wide. */
    private static Object wide(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> wide = new LinkedHashMap<>();
            map.forEach((key, inner) -> wide.put(key, wide(inner)));
            return wide;
        } else if (value instanceof List<?> list) {
            return list.stream().map(Cel::wide).toList();
        } else if (value == null) {
            return NullValue.NULL_VALUE;
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
