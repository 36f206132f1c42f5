package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.maven.CommandExample;
import dev.netspec.page.Example;
import dev.netspec.page.FindingPage;
import dev.netspec.release.ReleaseRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says is wrong gives its finding and no other, and what it says is right gives none. */
class FindingPagesTest {

    /**
     * Pages whose example is in words, and the test that shows the finding: only a mistake of ours makes it, and what
     * people write cannot.
     */
    private static final Map<String, String> IN_WORDS = Map.of(
            "compiler-bug", "SelfCheckTest.reportsAnObjectThatTheProductWouldRefuseAsOurBugAtTheLineThatLedToIt");

    /** What an ended exception was for is found again, and what deletes all deletes each. */
    private static final Map<String, String> FOUND_WITH_IT = Map.of(
            "acceptance-expired", "gateway-in-host-range",
            "empty-render", "deleted-without-tombstone");

    private static final Pattern SECTIONS = Pattern.compile("(?m)^## (.*)$");

    static List<String> ids() {
        return FindingPage.ids();
    }

    static List<String> idsThatRun() {
        return ids().stream().filter(id -> !IN_WORDS.containsKey(id)).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPageHasAllItsSections(String id) {
        String text = FindingPage.find(id).orElseThrow().text();

        assertThat(text)
                .matches(
                        "(?s)# " + id
                                + ": [^\n]+[^.\n]\n\n?Severity: (error|warning|note)\nReleases: [^\n]+\nBaseline: (allowed|never, [^\n]+)\n\n## What\n.*");
        assertThat(SECTIONS.matcher(text).results().map(result -> result.group(1)))
                .containsExactly("What", "Why it matters", "Wrong", "Right", "Source");
        assertThat(text.substring(text.indexOf("## Source") + "## Source".length()))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPageSaysInWhichReleasesItIsAFault(String id) {
        assertThat(ReleaseRange.parse(FindingPage.find(id).orElseThrow().releases()))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("idsThatRun")
    void theWrongExampleGivesThisFindingAlone(String id, @TempDir Path folder) throws Exception {
        assertThat(findings(Example.of(id, "Wrong"), folder))
                .filteredOn(finding -> !finding.equals(FOUND_WITH_IT.get(id)))
                .containsOnly(id);
    }

    @ParameterizedTest
    @MethodSource("idsThatRun")
    void theRightExampleGivesNone(String id, @TempDir Path folder) throws Exception {
        assertThat(findings(Example.of(id, "Right"), folder)).isEmpty();
    }

    @Test
    void anExampleInWordsCannotRunAndItsTestIsThere() throws Exception {
        assertThat(ids()).containsAll(IN_WORDS.keySet());
        for (String id : IN_WORDS.keySet()) {
            assertThat(Example.of(id, "Wrong").form()).as(id).isEmpty();
            assertThat(Example.of(id, "Right").form()).as(id).isEmpty();
            String[] test = IN_WORDS.get(id).split("\\.");
            assertThat(Class.forName("dev.netspec." + test[0]).getDeclaredMethod(test[1]))
                    .matches(method -> method.isAnnotationPresent(Test.class), "is a test");
            assertThat(Path.of("src", "test", "java", "dev", "netspec", test[0] + ".java"))
                    .content()
                    .contains('"' + id + '"');
        }
    }

    /** The ids of what is found in an example. A fence that nobody runs is a failure and not a silence. */
    private static List<String> findings(Example example, Path folder) throws Exception {
        Example.Form form = example.form().orElseThrow(() -> new AssertionError("nothing runs " + example.fence()));
        return switch (form) {
            case SPEC -> ids(new SpecExcerpt(example.bytes()).findings());
            case CHANGE -> {
                String[] sides = example.text().split("# after\n", 2);
                yield ids(excerpt(sides[1]).findingsSince(excerpt(sides[0])));
            }
            case MANIFESTS -> ids(ManifestExcerpt.of(example).findings());
            case COMMANDS -> new CommandExample(folder).findings(example.text());
        };
    }

    private static SpecExcerpt excerpt(String text) {
        return new SpecExcerpt(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(Diagnostics findings) {
        return findings.asList().stream().map(Diagnostic::id).toList();
    }
}
