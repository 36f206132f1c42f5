package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both agents think of an object what the table says. */
class HealthTest {

    private static final int SHAPES = 10;

    private static Map<String, List<String>> scripts;
    private static Map<String, List<Map<?, ?>>> expressions;

    @BeforeAll
    static void compile() throws IOException {
        scripts = Gitops.scripts();
        expressions = Gitops.expressions();
    }

    static Set<String> kinds() throws IOException {
        return HealthCase.all().stream().map(HealthCase::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<HealthCase> cases() throws IOException {
        return HealthCase.all();
    }

    @Test
    void bothAgentsHaveACheckForEachKindOfTheTable() throws IOException {
        assertThat(scripts.keySet()).isEqualTo(kinds());
        assertThat(expressions.keySet()).isEqualTo(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindHasOneCheckEverywhereAndManyShapesInTheTable(String kind) throws IOException {
        assertThat(Set.copyOf(scripts.get(kind))).hasSize(1);
        assertThat(Set.copyOf(expressions.get(kind))).hasSize(1);
        assertThat(cases()).filteredOn(row -> row.kind().equals(kind)).hasSizeGreaterThanOrEqualTo(SHAPES);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void argoCdSeesWhatTheTableSays(String kind) throws IOException, InterruptedException {
        List<HealthCase> rows =
                cases().stream().filter(row -> row.kind().equals(kind)).toList();
        List<String> seen = Lua.health(
                scripts.get(kind).get(0),
                rows.stream().<Map<String, ?>>map(HealthCase::object).toList());

        assertThat(seen).hasSameSizeAs(rows);
        for (int index = 0; index < rows.size(); index++) {
            assertThat(seen.get(index))
                    .as("%s", rows.get(index))
                    .isEqualTo(rows.get(index).argoCd());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fluxSeesWhatTheTableSays(HealthCase row) throws Exception {
        assertThat(Cel.status(expressions.get(row.kind()).get(0), row.object())).isEqualTo(row.flux());
    }

    @ParameterizedTest
    @ValueSource(strings = {"string.sub('OK', 1, 1)", "('OK'):sub(1, 1)", "math.max(1, 2)", "os.time()"})
    void aScriptThatWantsMoreThanArgoCdGivesItFails(String wanted) {
        Oracle.installed("lua5.1");

        assertThatThrownBy(() -> Lua.health("return {status = " + wanted + "}", List.of(Map.of("kind", "Subnet"))))
                .isInstanceOf(AssertionError.class);
    }
}
