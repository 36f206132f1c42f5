package dev.netspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    @Test
    void showsThePlaceTheLineTheOtherSideAndTheWayOut() {
        SourceFile file = SourceFile.of("spec/a.yaml", "pools:\n  a: 10.0.0.0/24\n  b: 10.0.0.9/32\n");
        Diagnostic finding = Diagnostic.error("pool-overlap", at(file, 3, 6, 17), "overlaps `a` (10.0.0.0/24)")
                .note("`a` is defined", at(file, 2, 6, 17))
                .note("MetalLB refuses both", Origin.NONE)
                .fix("give one of them a range outside the other");

        assertThat(ConsoleReport.of(finding)).isEqualTo("""
                error[pool-overlap] spec/a.yaml:3:6
                  |
                3 |   b: 10.0.0.9/32
                  |      ^^^^^^^^^^^ overlaps `a` (10.0.0.0/24)
                  = `a` is defined at spec/a.yaml:2:6
                  = MetalLB refuses both
                  = fix: give one of them a range outside the other
                  = more: mvn netspec:explain -Dnetspec.id=pool-overlap""");
    }

    @Test
    void alignsTheGutterOfALineWithManyDigits() {
        SourceFile file = SourceFile.of("a.yaml", "\n".repeat(1233) + "mtu: 1\n");

        assertThat(ConsoleReport.of(Diagnostic.warning("mtu", at(file, 1234, 6, 7), "is small")))
                .isEqualTo("""
                warning[mtu] a.yaml:1234:6
                     |
                1234 | mtu: 1
                     |      ^ is small
                     = more: mvn netspec:explain -Dnetspec.id=mtu""");
    }

    @Test
    void showsNoLineWhereThereIsNone() {
        Origin empty = Origin.of(SourceFile.of("spec", ""));

        assertThat(ConsoleReport.of(Diagnostic.error("no-input", empty, "`spec` is empty")))
                .isEqualTo("""
                error[no-input] spec:1:1
                  = `spec` is empty
                  = more: mvn netspec:explain -Dnetspec.id=no-input""");
        assertThat(ConsoleReport.of(Diagnostic.error("x", Origin.NONE, "is so")))
                .startsWith("error[x]\n  = is so\n");
    }

    @Test
    void putsCaretsUnderWhatTheyMeanBehindTabsAndWideSymbols() {
        SourceFile file = SourceFile.of("a.yaml", "\tx: \ud83d\ude00 bad\n");

        assertThat(ConsoleReport.of(Diagnostic.error("x", at(file, 1, 8, 11), "is so")))
                .contains("""
                1 |     x: \ud83d\ude00 bad
                  |          ^^^ is so""");
    }

    @Test
    void marksTheFirstLineOfASpanOfSeveral() {
        SourceFile file = SourceFile.of("a.yaml", "a: [1,\n  2]\n");
        Origin at = Origin.of(file, new Span(new Position(1, 4), new Position(2, 5)));

        assertThat(ConsoleReport.of(Diagnostic.error("x", at, "is so"))).contains("  |    ^^^ is so\n");
    }

    @Test
    void marksAnEmptySpanWithOneCaretAlsoAtTheEndOfALine() {
        assertThat(ConsoleReport.of(Diagnostic.error("x", at(SourceFile.of("a", "key:"), 1, 5, 5), "is empty")))
                .contains("1 | key:\n  |     ^ is empty");
    }

    @Test
    void cutsAWideLineToThePartThatMatters() {
        SourceFile file = SourceFile.of("a.yaml", "x".repeat(500_000) + "BAD" + "y".repeat(500_000));
        String shown = ConsoleReport.of(Diagnostic.error("x", at(file, 1, 500_001, 500_004), "is so"));

        String[] lines = shown.split("\n");
        assertThat(lines[2])
                .hasSizeLessThan(120)
                .contains("...")
                .contains("xBADy")
                .endsWith("y...");
        assertThat(lines[3].indexOf("^^^ is so")).isEqualTo(lines[2].indexOf("BAD"));
    }

    @Test
    void cutsASpanThatIsWiderThanTheTerminal() {
        SourceFile file = SourceFile.of("a.yaml", "k: " + "v".repeat(400));
        String[] lines = ConsoleReport.of(Diagnostic.error("x", at(file, 1, 4, 404), "is so"))
                .split("\n");

        assertThat(lines[2]).hasSizeLessThan(120).endsWith("...");
        assertThat(lines[3]).doesNotContain("^".repeat(101)).endsWith("^ is so");
    }

    @Test
    void letsNothingInAFileSteerTheTerminal() {
        SourceFile file = SourceFile.of("a\u001b[2J.yaml", "evil: \u001b[31m\u202e\u0007\r\n");
        String shown =
                ConsoleReport.of(Diagnostic.error("x", at(file, 1, 1, 5), "has `\u001b[0m`\n[INFO] all is well"));

        assertThat(shown.codePoints().filter(symbol -> symbol != '\n'))
                .noneMatch(symbol -> Character.isISOControl(symbol) || Character.getType(symbol) == Character.FORMAT);
        assertThat(shown.lines()).noneMatch(line -> line.startsWith("[INFO]"));
    }

    private static Origin at(SourceFile file, int line, int from, int to) {
        return Origin.of(file, new Span(new Position(line, from), new Position(line, to)));
    }
}
