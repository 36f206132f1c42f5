package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.fixture.Expectation;
import dev.netspec.page.FindingPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture gives the findings that it expects, at their lines, and no other. */
class FindingFixturesTest {

    /** It begins in lower case or with a value, and has no full stop. */
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?:[a-z`]|MetalLB ).*[^.]");

    private static final Map<Fixture, Diagnostics> FINDINGS = new HashMap<>();

    /** Those that a policy does not let pass. */
    private static Diagnostics findings(Fixture fixture) {
        return FINDINGS.computeIfAbsent(
                fixture,
                each -> Diagnostics.of(each.findings().asList().stream()
                        .filter(Diagnostic::isOpen)
                        .toList()));
    }

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void thereAreFixtures() {
        assertThat(fixtures()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void givesWhatItExpectsAndNothingElse(Fixture fixture) {
        assertThat(Expectation.differences(fixture.expectations(), findings(fixture)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFindingReadsWell(Fixture fixture) {
        for (Diagnostic finding : findings(fixture)) {
            assertThat(finding.message())
                    .matches(SENTENCE)
                    .doesNotContainIgnoringCase("illegal")
                    .doesNotContain("Optional", "null", "[[", "  ");
            hasItsValuesInBackticks(finding.message());
            finding.fix().ifPresent(FindingFixturesTest::hasItsValuesInBackticks);
            finding.notes().forEach(note -> {
                hasItsValuesInBackticks(note.message());
                assertThat(note.message()).matches("(?s)[a-z`].*[^.]").doesNotContain("null");
            });
            finding.fix()
                    .ifPresent(
                            fix -> assertThat(fix).matches("(?s)[a-z`].*[^.]").doesNotContain("null"));
            assertThat(finding.at().isKnown())
                    .as("%s is said of a place", finding)
                    .isTrue();
            assertThat(FindingPage.find(finding.id()))
                    .hasValueSatisfying(page -> assertThat(page.severity()).isEqualTo(finding.severity()));
        }
    }

    /** Outside backticks there are no addresses and no other quotes. */
    private static void hasItsValuesInBackticks(String sentence) {
        assertThat(sentence.replaceAll("`[^`]*`", ""))
                .doesNotContain("`", "\"")
                .doesNotContainPattern("(\\d+\\.){3}\\d");
    }
}
