package dev.netspec.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is written is read back as the same tree: by ourselves, by a YAML 1.1 reader and by a YAML 1.2 reader. */
class YamlRoundTripTest {

    private static final int TREES = 4_000;

    @Test
    void everyReaderReadsWhatWasWritten() {
        long first = System.nanoTime();
        for (long seed = first; seed < first + TREES; seed++) {
            assertReadBack(new RandomTrees(seed).node(), "seed " + seed);
        }
    }

    @Test
    void everyReaderReadsEachNastyStringAsValueAndAsKey() {
        for (String text : RandomTrees.NASTY) {
            ScalarNode scalar = ScalarNode.string(text, Origin.NONE);
            assertReadBack(scalar, text);
            assertReadBack(MapNode.builder(scalar.origin()).put(text, scalar).build(), text);
            assertReadBack(new ListNode(List.of(scalar, scalar), scalar.origin()), text);
        }
    }

    private static void assertReadBack(Node tree, String name) {
        String yaml = NodeWriter.write(tree);
        String about = name + "\n" + yaml;
        assertThat(yaml).as(about).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
        Diagnostics.Collector out = new Diagnostics.Collector();
        assertThat(NodeReader.read(SourceFile.of("tree.yaml", yaml), out))
                .as(about)
                .containsExactly(tree);
        assertThat(out.toDiagnostics()).as(about).isEmpty();
        Object expected = plainValue(tree);
        LoaderOptions options = new LoaderOptions();
        assertThat(comparable(new Yaml(new SafeConstructor(options)).load(yaml)))
                .as("YAML 1.1, %s", about)
                .isEqualTo(expected);
        assertThat(comparable(new Load(LoadSettings.builder().build()).loadFromString(yaml)))
                .as("YAML 1.2, %s", about)
                .isEqualTo(expected);
    }

    /** Numbers of all widths as one type each. */
    private static Object comparable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, comparable(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> new Item(comparable(item))).toList();
        }
        return value instanceof Integer || value instanceof Long
                ? BigInteger.valueOf(((Number) value).longValue())
                : value;
    }

    private static Object plainValue(Node node) {
        if (node instanceof MapNode map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> copy.put(key, plainValue(entry.value())));
            return copy;
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(item -> new Item(plainValue(item))).toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case STRING -> scalar.text();
            case INTEGER -> new BigInteger(scalar.text());
            case NUMBER -> Double.valueOf(scalar.text());
            case BOOLEAN -> scalar.isTrue();
            case NULL -> null;
        };
    }

    /** Lists that are immutable refuse a bare null. */
    private record Item(Object value) {}
}
