package dev.netspec.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.math.BigDecimal;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keepsTextThatLooksLikeSomethingElse() {
        assertThat(Json.of(scalar("1", ScalarNode.Type.STRING))).isEqualTo("1");
    }

    @Test
    void readsTheOtherScalars() {
        assertThat(Json.of(scalar("2.30", ScalarNode.Type.NUMBER))).isEqualTo(new BigDecimal("2.30"));
        assertThat(Json.of(scalar("-5", ScalarNode.Type.INTEGER))).isEqualTo(-5L);
        assertThat(Json.of(scalar("true", ScalarNode.Type.BOOLEAN))).isEqualTo(true);
        assertThat(Json.of(scalar("~", ScalarNode.Type.NULL))).isEqualTo(JSONObject.NULL);
    }

    private static ScalarNode scalar(String text, ScalarNode.Type type) {
        return new ScalarNode(text, type, Origin.NONE);
    }
}
