package dev.netspec.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void columnsLineUp() {
        assertThat(new MarkdownTable("Pool", "Size").row("`services-pxe`", "10").row("`a`", "100000"))
                .hasToString("""
                        | Pool           | Size   |
                        |----------------|--------|
                        | `services-pxe` | 10     |
                        | `a`            | 100000 |
                        """);
    }

    @Test
    void aBarStaysInItsCell() {
        assertThat(new MarkdownTable("A").row("x|y")).hasToString("""
                        | A    |
                        |------|
                        | x\\|y |
                        """);
    }

    @Test
    void aColumnThatHoldsNothingCanBeLeftOut() {
        assertThat(new MarkdownTable("A", "Empty", "B")
                        .row("1", "", "")
                        .row("", "", "2")
                        .withoutEmptyColumns())
                .hasToString("""
                        | A | B |
                        |---|---|
                        | 1 |   |
                        |   | 2 |
                        """);
    }
}
