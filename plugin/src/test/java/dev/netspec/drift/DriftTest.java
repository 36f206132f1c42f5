package dev.netspec.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.manifest.Header;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final String MARK = Header.hash(List.of("spec/a.yaml"));

    @Test
    void isSilentAboutEqualTrees() {
        assertThat(drift(Map.of("rendered/a.yaml", MARK + "a: 1\n"), file("rendered/a.yaml", MARK + "a: 1\n")))
                .isEmpty();
    }

    @Test
    void lineEndingsAreNotDrift() {
        String text = MARK + "a: 1\nb: 2\n";

        assertThat(drift(Map.of("a", text), file("a", text.replace("\n", "\r\n"))))
                .isEmpty();
    }

    @Test
    void tellsMissingChangedAndStaleApart() {
        List<Diagnostic> findings = drift(
                Map.of("rendered/new.yaml", MARK, "rendered/old.yaml", MARK + "a: 1\n"),
                file("rendered/old.yaml", MARK + "a: 2\n"),
                file("rendered/past.yaml", MARK));

        assertThat(findings)
                .extracting(Diagnostic::id)
                .containsExactly("drift-missing", "drift-changed", "drift-stale");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.fix()).contains("run `mvn netspec:update` and commit the result"));
    }

    @Test
    void pointsAtTheFirstLineThatDiffersAndSaysBothVersions() {
        Diagnostic changed = drift(
                        Map.of("a", MARK + "spec:\n  cidr: 10.0.0.0/24\n  x: 1\n"),
                        file("a", MARK + "spec:\n  cidr: 10.0.9.0/24\n  x: 2\n"))
                .get(0);

        assertThat(changed.at()).hasToString("a:4:3");
        assertThat(changed.message())
                .isEqualTo("the committed file has `cidr: 10.0.9.0/24`, and a fresh compile has `cidr: 10.0.0.0/24`");
    }

    @Test
    void pointsAtTheMarkOnlyIfNothingElseDiffers() {
        String two = Header.hash(List.of("spec/a.yaml", "spec/b.yaml"));

        assertThat(drift(Map.of("a", two + "a: 1\nb: 1\n"), file("a", MARK + "a: 1\n"))
                        .get(0)
                        .message())
                .isEqualTo("the committed file ends here, and a fresh compile goes on with `b: 1`");
        assertThat(drift(Map.of("a", two + "a: 1\n"), file("a", MARK + "a: 1\n"))
                        .get(0)
                        .at())
                .hasToString("a:1:1");
    }

    @Test
    void showsBlanksWhenTheyAreTheDifference() {
        assertThat(drift(Map.of("a", "a:\n  - b\n"), file("a", "a:\n- b\n"))
                        .get(0)
                        .message())
                .isEqualTo("the committed file has `- b`, and a fresh compile has `  - b`");
    }

    @Test
    void saysWhichOfTheTwoEndsFirst() {
        assertThat(drift(Map.of("a", "a\nb\n"), file("a", "a\n")).get(0).message())
                .isEqualTo("the committed file ends here, and a fresh compile goes on with `b`");
        assertThat(drift(Map.of("a", "a\n"), file("a", "a\n\n")).get(0).message())
                .isEqualTo("the committed file has an empty line, and a fresh compile ends before it");
        assertThat(drift(Map.of("a", "a\n"), file("a", "")).get(0).at()).hasToString("a:1:1");
    }

    @Test
    void saysNoPassword() {
        Diagnostic changed = drift(
                        Map.of("a", "spec:\n  passwordSecret: x\n"), file("a", "spec:\n  password: |\n    hunter2\n"))
                .get(0);
        Diagnostic below = drift(
                        Map.of("a", "spec:\n  password: |\n    other\n"),
                        file("a", "spec:\n  password: |\n    hunter2\n"))
                .get(0);

        assertThat(changed.message())
                .isEqualTo("the committed file has `password: ***`, and a fresh compile has `passwordSecret: x`");
        assertThat(below.toString()).contains("***").doesNotContain("hunter2", "other");
        assertThat(below.at().file().orElseThrow().lines()).contains("    ***");
    }

    @Test
    void filesThatPeopleWroteAreNotStale() {
        assertThat(drift(Map.of(), file("rendered/secret.yaml", "kind: Secret\n")))
                .isEmpty();
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.of(path, text);
    }

    private static List<Diagnostic> drift(Map<String, String> expected, SourceFile... committed) {
        return Drift.between(new TreeMap<>(expected), List.of(committed)).asList();
    }
}
