package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.fixture.Expectation;
import dev.netspec.lint.ObjectRules;
import dev.netspec.model.NetworkModel;
import dev.netspec.rule.Rule;
import dev.netspec.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule, run alone over the fixtures of all rules, finds what they expect of it and says what was reviewed.
 *
 * <p>{@code -Dgolden.update} rewrites what was reviewed, {@code findings.txt} beside the fixtures of the rule.
 */
class RulesAloneTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "finding");

    /** What a fixture means. Linked before any test runs, so that a test covers its rule and nothing else. */
    private record Linked(Fixture fixture, List<Expectation> expectations, NetworkModel model) {

        /** Where an object rule has the same id, it is the one that looks at manifests. */
        List<Expectation> expectations(Rule rule) {
            return expectations.stream()
                    .filter(each -> each.id().equals(rule.id()))
                    .filter(each ->
                            !fixture.isManifests() || !ObjectRules.severities().containsKey(each.id()))
                    .toList();
        }

        Diagnostics findings(Rule rule) {
            Diagnostics.Collector out = new Diagnostics.Collector();
            rule.check(model, new Findings(rule.id(), rule.severity(), out));
            return out.toDiagnostics();
        }
    }

    private static final List<Linked> LINKED = linked();

    private static List<Linked> linked() {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> ofObjects = ObjectRules.severities().keySet(); // which look for some faults in manifests themselves
        return Fixture.all().stream()
                .filter(fixture -> rules.contains(fixture.id()))
                .filter(fixture -> !fixture.isManifests() || !ofObjects.contains(fixture.id()))
                .map(fixture -> new Linked(fixture, fixture.expectations(), fixture.model()))
                .toList();
    }

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsAloneWhatTheFixturesExpectOfIt(Rule rule) {
        assertThat(LINKED.stream()
                        .flatMap(linked ->
                                Expectation.differences(linked.expectations(rule), linked.findings(rule)).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatWasReviewed(Rule rule) throws IOException {
        String said = LINKED.stream()
                .filter(linked -> linked.fixture().id().equals(rule.id()))
                .flatMap(linked -> linked.findings(rule).asList().stream()
                        .map(finding -> linked.fixture().file().getFileName() + "\n" + words(finding)))
                .collect(Collectors.joining("\n"));
        Path reviewed = FIXTURES.resolve(rule.id()).resolve("findings.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(reviewed, said);
        }
        assertThat(said).isEqualTo(Files.readString(reviewed));
    }

    private static String words(Diagnostic finding) {
        return Stream.of(
                        Stream.of(finding.at() + " " + finding.severity() + ": " + finding.message()),
                        finding.notes().stream().map(note -> "note: " + note.at() + " " + note.message()),
                        finding.fix().stream().map(fix -> "fix: " + fix),
                        finding.repair().stream().map(repair -> "repair: " + repair.text()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n    ", "    ", "\n"));
    }
}
