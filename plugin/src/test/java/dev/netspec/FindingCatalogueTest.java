package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.lint.ObjectRules;
import dev.netspec.page.FindingPage;
import dev.netspec.rule.Rule;
import dev.netspec.rule.Rules;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An id has code that reports it, a page that explains it, and fixtures that show it: all of these or none. */
class FindingCatalogueTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PAGES = Path.of("src", "main", "resources", "dev", "netspec", "finding");
    private static final Path RULE_CLASSES = Path.of("target", "classes", "dev", "netspec", "rule");

    private static final Path LINT_CLASSES = Path.of("target", "classes", "dev", "netspec", "lint");

    /** What is wrong with files and not in them, and our own bug: no fixture can show it, so tests name it. */
    private static final Set<String> WITHOUT_FIXTURES = Set.of(
            "base-directory-missing",
            "base-empty",
            "base-faulty",
            "baseline-forbidden",
            "baseline-stale",
            "compiler-bug",
            "delivery-missing",
            "drift-changed",
            "drift-missing",
            "drift-stale",
            "empty-render",
            "file-too-large",
            "foreign-file",
            "git-history-incomplete",
            "git-history-unrelated",
            "git-ref-unknown",
            "git-repository-missing",
            "head-clash",
            "head-conflict",
            "head-unreadable",
            "manifests-through-helm",
            "manifests-through-substitution",
            "mass-deletion",
            "no-input",
            "output-directories-overlap",
            "output-outside-tree",
            "removed-while-protected",
            "source-outside-tree",
            "source-unreadable");

    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)+";
    private static final Pattern REPORTED = Pattern.compile(
            "(?:Diagnostic\\.(?:error|warning|note)|new Diagnostic)\\(\\s*(\"" + ID + "\"|[A-Z_]+)\\s*,");

    @Test
    void theListOfIdsIsSortedAndHasAPageForEach() throws IOException {
        assertThat(FindingPage.ids()).isSorted().doesNotHaveDuplicates().isEqualTo(names(PAGES, ".md"));
        assertThat(FindingPage.ids())
                .allSatisfy(id -> assertThat(FindingPage.find(id)).isPresent());
    }

    @Test
    void everyIdHasAWrongAndARightFixture() {
        Map<String, List<Fixture>> fixtures = Fixture.all().stream().collect(Collectors.groupingBy(Fixture::id));
        List<String> incomplete = FindingPage.ids().stream()
                .filter(id -> !WITHOUT_FIXTURES.contains(id))
                .filter(id -> {
                    List<Fixture> of = fixtures.getOrDefault(id, List.of());
                    return of.stream().noneMatch(fixture -> fixture.expects(id))
                            || of.stream().noneMatch(Fixture::isRight);
                })
                .toList();

        assertThat(incomplete).isEmpty();
        assertThat(FindingPage.ids()).containsAll(fixtures.keySet());
    }

    @Test
    void whatNoFixtureShowsIsTestedByName() throws IOException {
        String tests = sources(TESTS).stream()
                .filter(source -> !source.contains("class FindingCatalogueTest"))
                .collect(Collectors.joining());

        assertThat(WITHOUT_FIXTURES).allSatisfy(id -> assertThat(tests).contains('"' + id + '"'));
        assertThat(FindingPage.ids()).containsAll(WITHOUT_FIXTURES);
    }

    @Test
    void whatTheCodeReportsIsListedAndWhatIsListedIsReported() throws IOException {
        Set<String> reported = new TreeSet<>();
        Rules.all().forEach(rule -> reported.add(rule.id()));
        reported.addAll(ObjectRules.severities().keySet());
        sources(SOURCES).forEach(source -> reported.addAll(reportedIn(source)));

        assertThat(reported).containsExactlyElementsOf(FindingPage.ids());
    }

    @Test
    void everyRuleIsRegisteredUnderTheNameOfItsDefect() throws IOException, ClassNotFoundException {
        List<Class<?>> rules = new ArrayList<>();
        for (String name : names(RULE_CLASSES, ".class")) {
            Class<?> type = Class.forName("dev.netspec.rule." + name);
            if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                rules.add(type);
            }
        }

        assertThat(Rules.all()).extracting(Rule::id).isSorted();
        assertThat(Rules.all()).<Class<?>>extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.getClass().getSimpleName()).isEqualTo(className(rule.id()));
            assertThat(FindingPage.find(rule.id()))
                    .hasValueSatisfying(page -> assertThat(page.severity()).isEqualTo(rule.severity()));
        });
    }

    @Test
    void everyObjectRuleHasAPageOfItsSeverity() throws IOException {
        assertThat(ObjectRules.severities())
                .allSatisfy((id, severity) -> assertThat(FindingPage.find(id))
                        .hasValueSatisfying(page -> assertThat(page.severity()).isEqualTo(severity)));
        assertThat(names(LINT_CLASSES, ".class"))
                .containsAll(ObjectRules.severities().keySet().stream()
                        .map(FindingCatalogueTest::className)
                        .toList());
    }

    /** The first arguments of what makes a diagnostic: literals, or constants of the same file. */
    private static List<String> reportedIn(String source) {
        return REPORTED.matcher(source)
                .results()
                .map(result -> result.group(1))
                .map(argument -> argument.startsWith("\"") ? argument : constant(argument, source))
                .map(argument -> argument.replace("\"", ""))
                .toList();
    }

    private static String constant(String name, String source) {
        Matcher matcher =
                Pattern.compile("String " + name + " =\\s*\"(" + ID + ")\"").matcher(source);
        return matcher.results()
                .map(MatchResult::group)
                .findFirst()
                .map(found -> found.substring(found.indexOf('"')))
                .orElse("(no constant " + name + ")");
    }

    private static String className(String id) {
        return Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static List<String> sources(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
