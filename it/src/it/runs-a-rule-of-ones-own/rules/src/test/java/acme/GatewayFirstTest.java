package acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.netspec.fixture.RuleFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatewayFirstTest {

    static List<RuleFixture> fixtures() {
        return RuleFixture.in(Path.of("src/test/fixtures"), new GatewayFirst());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void givesWhatItExpectsAndNothingElse(RuleFixture fixture) {
        assertEquals(List.of(), fixture.differences());
    }
}
