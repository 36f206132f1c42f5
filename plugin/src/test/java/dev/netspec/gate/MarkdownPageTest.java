package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A comment on GitHub has fewer than 65,536 characters, and the summary of a step at most 1 MiB. */
class MarkdownPageTest {

    private static final int COMMENT = 65_536;
    private static final int SUMMARY = 1 << 20;

    @Test
    void aLongCommentIsCutAtAHeadingAndSaysSo() {
        Run run = Runs.of(Findings.many(2_000, Severity.ERROR));
        String whole = String.join("\n", Pages.of(Report.of(run)).parts());
        String comment = Runs.text(run, ReportFormat.COMMENT);

        assertThat(comment.length()).isLessThan(COMMENT).isGreaterThan(COMMENT - 400);
        String kept = comment.substring(comment.indexOf('\n') + 1, comment.indexOf("\n### Cut here"));
        assertThat(whole).startsWith(kept + "\n#### ");
        long shown = kept.lines().filter(line -> line.startsWith("#### ")).count();
        assertThat(comment)
                .endsWith("\n### Cut here\n\n" + (2_000 - shown)
                        + " more parts do not fit; the log of the build and `netspec.json` have all.\n");
    }

    @Test
    void aCommentThatFitsIsWhole() {
        assertThat(Runs.text(Runs.thirty(), ReportFormat.COMMENT))
                .doesNotContain("Cut here")
                .contains(Pages.of(Report.of(Runs.thirty())).parts());
    }

    @Test
    void theLastPartNeedsNoRoomForWordsAboutACut() {
        String comment =
                new MarkdownPage("<!-- a -->", List.of("## a\n", "### " + "b".repeat(65_513) + "\n")).comment();

        assertThat(comment).hasSize(65_535).doesNotContain("Cut here");
    }

    @Test
    void oneCharacterMoreIsCut() {
        String comment =
                new MarkdownPage("<!-- a -->", List.of("## a\n", "### " + "b".repeat(65_514) + "\n")).comment();

        assertThat(comment)
                .endsWith(
                        "\n### Cut here\n\n1 more part does not fit; the log of the build and `netspec.json` have all.\n");
    }

    @Test
    void aSummaryOfManyFindingsIsCutToWhatGitHubTakesInBytes() {
        MarkdownPage page = new MarkdownPage(
                "<!-- a -->",
                Stream.generate(() -> "### \uD83D\uDE00" + "\u00e4".repeat(500) + "\n")
                        .limit(3_000)
                        .toList());
        String others = "x".repeat(10_000);
        String summary = page.into(others);

        assertThat(summary.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(SUMMARY)
                .isGreaterThan(SUMMARY - 2_000);
        assertThat(summary).startsWith(others + "\n<!-- a -->\n").contains("\n### Cut here\n");
    }

    @Test
    void aLaterSummaryOfAModuleReplacesTheEarlierAndLeavesWhatOthersWrote() {
        MarkdownPage first = new MarkdownPage("<!-- a -->", List.of("## first\n"));
        MarkdownPage other = new MarkdownPage("<!-- b -->", List.of("## other\n"));
        MarkdownPage second = new MarkdownPage("<!-- a -->", List.of("## second\n"));

        assertThat(second.into(other.into(first.into("of others\n"))))
                .isEqualTo("of others\n<!-- b -->\n## other\n<!-- end of netspec -->\n"
                        + "<!-- a -->\n## second\n<!-- end of netspec -->\n");
    }
}
