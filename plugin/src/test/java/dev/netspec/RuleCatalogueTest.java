package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.lint.ObjectRules;
import dev.netspec.page.FindingPage;
import dev.netspec.rule.Rule;
import dev.netspec.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the site that says where each rule of the catalogue is kept is complete and true. */
class RuleCatalogueTest {

    private static final Path TABLE = Path.of("src", "site", "markdown", "catalogue.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** How many rules each section has, which are numbered without gaps. */
    private static final Map<String, Integer> SECTIONS =
            Map.of("K", 13, "S", 42, "L", 31, "T", 57, "C", 24, "M", 43, "P", 16, "B", 11, "X", 10, "V", 8);

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("(\\w+Test)#(\\w+)");
    private static final Pattern CITED = Pattern.compile("\\b([KSLTCMPBXV]-\\d\\d)\\b");

    record Row(String rule, String about, String severity, String releases, String source, String where) {

        List<String> findings() {
            return codes().filter(FindingPage.ids()::contains).toList();
        }

        List<MatchResult> tests() {
            return codes().flatMap(code -> TEST.matcher(code).results()).toList();
        }

        private Stream<String> codes() {
            return CODE.matcher(where).results().map(code -> code.group(1));
        }

        boolean isByConstruction() {
            return where.contains("by construction: ");
        }

        /** Whether what the product does is only remembered or inferred, so that the finding warns. */
        boolean isUnconfirmed() {
            return source.matches("(R|I)(, (R|I))*");
        }
    }

    static List<Row> rows() {
        return read(TABLE)
                .lines()
                .filter(line -> CITED.matcher(line).lookingAt() || line.matches("\\| [A-Z]-\\d\\d \\|.*"))
                .map(line -> Arrays.stream(line.split("(?<!\\\\)\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .map(cells ->
                        new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
                .toList();
    }

    @Test
    void everyRuleOfTheCatalogueIsThereOnce() {
        List<String> all = SECTIONS.entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                        .mapToObj(number -> String.format(Locale.ROOT, "%s-%02d", section.getKey(), number)))
                .toList();

        assertThat(all).hasSize(255);
        assertThat(rows()).extracting(Row::rule).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleIsKeptSomewhere(Row row) {
        assertThat(row.about()).isNotBlank().isNotEqualTo("?");
        assertThat(row.where()).isNotEqualTo("?");
        assertThat(row.findings().isEmpty() && !row.isByConstruction() && !isNotYetDecidable(row))
                .as("%s names a finding, or why nothing compiled can have the fault", row.rule())
                .isFalse();
        assertThat(row.tests().isEmpty() && row.isByConstruction())
                .as("%s names the test that shows it", row.rule())
                .isFalse();
    }

    /** A change is a fault of two states, and there is only one here. */
    private static boolean isNotYetDecidable(Row row) {
        return row.where().contains("compares two states");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatLooksLikeAnIdIsOne(Row row) {
        assertThat(row.codes().filter(code -> code.matches("[a-z]+(?:-[a-z0-9]+)+")))
                .allSatisfy(id -> assertThat(FindingPage.ids()).contains(id));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTestsThatItNamesExist(Row row) {
        for (MatchResult test : row.tests()) {
            assertThat(sources(test.group(1) + ".java"))
                    .as(test.group())
                    .hasSize(1)
                    .allMatch(source -> source.contains("void " + test.group(2) + "("));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFindingHasTheSeverityOfTheCatalogueOrTheRowSaysWhyNot(Row row) {
        boolean explained = row.where().contains("because ");
        for (String id : row.findings()) {
            String severity = FindingPage.find(id).orElseThrow().severity().word();
            boolean asStated = row.severity().toUpperCase(Locale.ROOT).contains("E") && severity.equals("error")
                    || row.severity().contains("W") && severity.equals("warning")
                    || row.isUnconfirmed() && severity.equals("warning");
            assertThat(asStated || explained)
                    .as("%s is %s, and %s is %s", row.rule(), row.severity(), id, severity)
                    .isTrue();
        }
    }

    @Test
    void pagesCiteTheRulesThatNameThem() {
        Map<String, Set<String>> naming = rows().stream()
                .flatMap(row -> row.findings().stream().map(id -> Map.entry(id, row.rule())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        Set<String> ofOneDefect = Stream.concat(
                        Rules.all().stream().map(Rule::id), ObjectRules.severities().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(FindingPage.ids()).allSatisfy(id -> {
            Set<String> cited = CITED.matcher(FindingPage.find(id).orElseThrow().text())
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            assertThat(naming.getOrDefault(id, Set.of())).containsAll(cited);
            if (ofOneDefect.contains(id)) {
                assertThat(cited).containsAll(naming.getOrDefault(id, Set.of()));
            }
        });
    }

    private static List<String> sources(String name) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(path -> path.endsWith(name))
                    .map(RuleCatalogueTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
