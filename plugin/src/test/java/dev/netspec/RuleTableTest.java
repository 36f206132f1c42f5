package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.page.FindingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rules among the fixtures is true. */
class RuleTableTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "finding");

    record Row(String clause, String severity, String id, String fixture) {}

    static Stream<Row> rows() throws IOException {
        List<Row> rows = Files.readAllLines(FIXTURES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| clause"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(cells.get(1), cells.get(2), code(cells.get(3)), code(cells.get(4))))
                .toList();
        assertThat(rows).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        return rows.stream();
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFixtureShowsTheFindingOfThatSeverity(Row row) {
        Fixture fixture = new Fixture(FIXTURES.resolve(row.id()).resolve(row.fixture() + ".yaml"));

        assertThat(fixture.file()).exists();
        if (row.severity().equals("silent")) {
            assertThat(fixture.isRight()).isTrue();
        } else {
            assertThat(fixture.expects(row.id())).isTrue();
            assertThat(FindingPage.find(row.id()))
                    .hasValueSatisfying(
                            page -> assertThat(page.severity().name().toLowerCase(Locale.ROOT))
                                    .isEqualTo(row.severity()));
        }
    }
}
