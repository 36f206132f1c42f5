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

        assertThat(new ConsoleReport(Look.PLAIN).of(finding)).isEqualTo("""
                error[pool-overlap] spec/a.yaml:3:6
                  |
                2 |   a: 10.0.0.0/24
                  |      ----------- `a` is defined here
                3 |   b: 10.0.0.9/32
                  |      ^^^^^^^^^^^ overlaps `a` (10.0.0.0/24)
                  = MetalLB refuses both
                  = fix: give one of them a range outside the other
                  = more: mvn netspec:explain -Dnetspec.id=pool-overlap""");
    }

    @Test
    void alignsTheGutterOfALineWithManyDigits() {
        SourceFile file = SourceFile.of("a.yaml", "\n".repeat(1233) + "mtu: 1\n");

        assertThat(new ConsoleReport(Look.PLAIN).of(Diagnostic.warning("mtu", at(file, 1234, 6, 7), "is small")))
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

        assertThat(new ConsoleReport(Look.PLAIN).of(Diagnostic.error("no-input", empty, "`spec` is empty")))
                .isEqualTo("""
                error[no-input] spec:1:1
                  = `spec` is empty
                  = more: mvn netspec:explain -Dnetspec.id=no-input""");
        assertThat(new ConsoleReport(Look.PLAIN).of(Diagnostic.error("x", Origin.NONE, "is so")))
                .startsWith("error[x]\n  = is so\n");
    }

    @Test
    void putsCaretsUnderWhatTheyMeanBehindTabsAndWideSymbols() {
        SourceFile file = SourceFile.of("a.yaml", "\tx: \ud83d\ude00 bad\n");

        assertThat(new ConsoleReport(Look.PLAIN).of(Diagnostic.error("x", at(file, 1, 8, 11), "is so")))
                .contains("""
                1 |     x: \ud83d\ude00 bad
                  |           ^^^ is so""");
    }

    @Test
    void combiningMarksTakeNoColumnAndIdeographsTakeTwo() {
        SourceFile file = SourceFile.of("a.yaml", "e\u0301: \u76d1\u63a7 bad\n");

        assertThat(new ConsoleReport(Look.PLAIN).of(Diagnostic.error("x", at(file, 1, 8, 11), "is so")))
                .contains("1 | e\u0301: \u76d1\u63a7 bad\n  |         ^^^ is so\n");
    }

    @Test
    void marksTwoPlacesOfOneLineBelowIt() {
        SourceFile file = SourceFile.of("a.yaml", "{a: 1, a: 2}\n");
        Diagnostic finding =
                Diagnostic.error("x", at(file, 1, 8, 9), "is twice").note("it is first", at(file, 1, 2, 3));

        assertThat(new ConsoleReport(Look.PLAIN).of(finding)).contains("""
                1 | {a: 1, a: 2}
                  |        ^ is twice
                  |  - it is first here
                  = more""");
    }

    @Test
    void theOtherSideInAnotherFileHasAPlaceOfItsOwn() {
        SourceFile here = SourceFile.of("a.yaml", "a: 1\n");
        SourceFile there = SourceFile.of("b.yaml", "\n".repeat(9) + "b: 1\n");
        Diagnostic finding = Diagnostic.error("x", at(here, 1, 4, 5), "is so").note("so is `b`", at(there, 10, 4, 5));

        assertThat(new ConsoleReport(Look.PLAIN).of(finding)).startsWith("""
                error[x] a.yaml:1:4
                   |
                 1 | a: 1
                   |    ^ is so
                  --> b.yaml:10:4
                   |
                10 | b: 1
                   |    - so is `b` here
                   = more""");
    }

    @Test
    void keepsWhatIsInBackticksInOneLine() {
        Diagnostic finding = Diagnostic.error("x", Origin.NONE, "is so")
                .fix("write the words that stand here, then run `mvn netspec:update` and commit");

        assertThat(new ConsoleReport(new Look(60, false, Look.Form.LONG)).of(finding))
                .contains("""
                  = fix: write the words that stand here, then run
                         `mvn netspec:update` and commit
                """);
    }

    @Test
    void marksTheFirstLineOfASpanOfSeveral() {
        SourceFile file = SourceFile.of("a.yaml", "a: [1,\n  2]\n");
        Origin at = Origin.of(file, new Span(new Position(1, 4), new Position(2, 5)));

        assertThat(new ConsoleReport(Look.PLAIN).of(Diagnostic.error("x", at, "is so")))
                .contains("  |    ^^^ is so\n");
    }

    @Test
    void marksAnEmptySpanWithOneCaretAlsoAtTheEndOfALine() {
        assertThat(new ConsoleReport(Look.PLAIN)
                        .of(Diagnostic.error("x", at(SourceFile.of("a", "key:"), 1, 5, 5), "is empty")))
                .contains("1 | key:\n  |     ^ is empty");
    }

    @Test
    void cutsAWideLineToThePartThatMatters() {
        SourceFile file = SourceFile.of("a.yaml", "x".repeat(500_000) + "BAD" + "y".repeat(500_000));
        String shown = new ConsoleReport(Look.PLAIN).of(Diagnostic.error("x", at(file, 1, 500_001, 500_004), "is so"));

        String[] lines = shown.split("\n");
        assertThat(lines[2])
                .hasSizeLessThanOrEqualTo(120)
                .contains("...")
                .contains("xBADy")
                .endsWith("y...");
        assertThat(lines[3].indexOf("^^^ is so")).isEqualTo(lines[2].indexOf("BAD"));
    }

    @Test
    void cutsASpanThatIsWiderThanTheTerminal() {
        SourceFile file = SourceFile.of("a.yaml", "k: " + "v".repeat(400));
        String[] lines = new ConsoleReport(Look.PLAIN)
                .of(Diagnostic.error("x", at(file, 1, 4, 404), "is so"))
                .split("\n");

        assertThat(lines[2]).hasSizeLessThanOrEqualTo(120).endsWith("...");
        assertThat(lines[3]).hasSizeLessThanOrEqualTo(120).endsWith("^");
        assertThat(lines[4]).isEqualTo("  |    is so");
    }

    @Test
    void letsNothingInAFileSteerTheTerminal() {
        SourceFile file = SourceFile.of("a\u001b[2J.yaml", "evil: \u001b[31m\u202e\u0007\r\n");
        String shown = new ConsoleReport(Look.PLAIN)
                .of(Diagnostic.error("x", at(file, 1, 1, 5), "has `\u001b[0m`\n[INFO] all is well"));

        assertThat(shown.codePoints().filter(symbol -> symbol != '\n'))
                .noneMatch(symbol -> Character.isISOControl(symbol) || Character.getType(symbol) == Character.FORMAT);
        assertThat(shown.lines()).noneMatch(line -> line.startsWith("[INFO]"));
    }

    private static Origin at(SourceFile file, int line, int from, int to) {
        return Origin.of(file, new Span(new Position(line, from), new Position(line, to)));
    }
}
