package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.Compilation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the laws against specs that nobody wrote: some always the same, the others new in each run. What is broken says
 * its seed; {@code -Dgenerator.seed=<seed>} looks at that spec alone, and prints it.
 */
class GeneratedSpecsTest {

    private static final int FIXED = 100;
    private static final int NEW = Integer.getInteger("generator.specs", 1000);

    private static final Map<String, Map<Long, String>> BROKEN = new ConcurrentHashMap<>();

    @BeforeAll
    static void compile() {
        Optional<Long> seed = Optional.ofNullable(Long.getLong("generator.seed"));
        seed.ifPresent(only ->
                GeneratedSpec.of(only).sources().forEach(file -> System.out.println(String.join("\n", file.lines()))));
        long start = System.nanoTime() >>> 16;
        seed.map(LongStream::of)
                .orElseGet(() -> LongStream.concat(LongStream.range(0, FIXED), LongStream.range(start, start + NEW)))
                .parallel()
                .forEach(GeneratedSpecsTest::judge);
    }

    static Set<String> laws() {
        return Laws.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds(String law) {
        assertThat(BROKEN.getOrDefault(law, Map.of()).entrySet())
                .as("the law \"%s\"; rerun one with -Dgenerator.seed=<seed>", law)
                .isEmpty();
    }

    private static void judge(long seed) {
        GeneratedSpec spec = GeneratedSpec.of(seed);
        Compilation compilation = spec.compile();
        Laws.all().forEach((name, law) -> judge(spec, compilation, name, law));
    }

    private static void judge(
            GeneratedSpec spec, Compilation compilation, String name, BiConsumer<GeneratedSpec, Compilation> law) {
        try {
            law.accept(spec, compilation);
        } catch (AssertionError | RuntimeException broken) {
            BROKEN.computeIfAbsent(name, absent -> new ConcurrentHashMap<>()).put(spec.seed(), spec + ": " + broken);
        }
    }
}
