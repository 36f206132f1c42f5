package dev.netspec.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    @Test
    void keepsTheOrderOfKeysAndTheTypesOfScalars() {
        MapNode tree = MapNode.builder()
                .put("z", "1")
                .put("a", 1)
                .put("list", List.of(ScalarNode.bool(true, Origin.NONE), MapNode.EMPTY))
                .put("number", new ScalarNode("2.30", ScalarNode.Type.NUMBER, Origin.NONE))
                .put("nothing", new ScalarNode("~", ScalarNode.Type.NULL, Origin.NONE))
                .build();

        assertThat(JsonWriter.writeLine(tree))
                .isEqualTo("{\"z\":\"1\",\"a\":1,\"list\":[true,{}],\"number\":2.30,\"nothing\":null}\n");
        assertThat(JsonWriter.write(tree)).isEqualTo("""
                {
                  "z" : "1",
                  "a" : 1,
                  "list" : [
                    true,
                    { }
                  ],
                  "number" : 2.30,
                  "nothing" : null
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "\n", "\u0000", "\u2028", "\uD83D\uDE00", "\u200F", "</script>"})
    void aReaderGetsExactlyTheText(String text) {
        String written = JsonWriter.writeLine(MapNode.builder().put("a", text).build());

        assertThat(new JSONObject(written).getString("a")).isEqualTo(text);
        assertThat(written.lines()).hasSize(1);
    }

    /** JSON is YAML. */
    @Test
    void isReadAgainAsTheSameTree() {
        MapNode tree = MapNode.builder()
                .put("a", "1")
                .put("b", List.of(ScalarNode.integer(1, Origin.NONE)))
                .put("c", false)
                .build();

        assertThat(NodeReader.read(SourceFile.of("a.json", JsonWriter.write(tree)), new Diagnostics.Collector()))
                .containsExactly(tree);
    }
}
