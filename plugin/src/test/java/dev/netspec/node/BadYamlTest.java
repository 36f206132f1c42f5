package dev.netspec.node;

import static dev.netspec.node.NodeReaderTest.findings;
import static dev.netspec.node.NodeReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends soon and with findings. */
class BadYamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "\uFEFF", "---\n...\n---\n"})
    void aFileWithoutADocumentIsReported(String yaml) {
        assertThat(findings(yaml)).containsExactly("1:1 yaml-empty the file holds no document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "613a20310a623a20e90a | 2:4 yaml-not-utf8 the byte `0xE9` is not UTF-8 here",
                "613a20c3a420c3 | 1:6 yaml-not-utf8 the byte `0xC3` is not UTF-8 here",
                "efbbbf613a20ff | 1:4 yaml-not-utf8 the byte `0xFF` is not UTF-8 here",
                "613a20edA080 | 1:4 yaml-not-utf8 the byte `0xED` is not UTF-8 here",
                "613a0a20202000 | 2:4 yaml-not-text the character `U+0000` is not text",
                "613a1b5b306d | 1:3 yaml-not-text the character `U+001B` is not text",
                "613a20c280 | 1:4 yaml-not-text the character `U+0080` is not text",
                "89504e470d0a1a0a0000 | 1:1 yaml-not-text the file is binary",
                "fffe61003a00 | 1:1 yaml-not-text the file is UTF-16",
                "feff0061003a | 1:1 yaml-not-text the file is UTF-16"
            })
    void bytesThatAreNoTextAreReportedAtTheFirst(String hex, String finding) {
        assertThat(findings(new SourceFile("a.yaml", HexFormat.of().parseHex(hex))))
                .containsExactly(finding);
    }

    @Test
    void aLargeFileIsRefusedAndOneAtTheLimitIsRead() {
        byte[] bytes = ("# a line\n".repeat(580_000) + "a: 1\n" + " ".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(findings(new SourceFile("a.yaml", Arrays.copyOf(bytes, 5 << 20))))
                .isEmpty();
        assertThat(findings(new SourceFile("a.yaml", Arrays.copyOf(bytes, (5 << 20) + 1))))
                .hasSize(1);
        assertThat(findings(new SourceFile("a.yaml", new byte[50 << 20])))
                .containsExactly("1:1 file-too-large the file has `50` MiB, and `5` MiB is the most");
    }

    @Test
    void deepNestingIsReportedWhereItIsTooDeep() {
        String finding = "yaml-too-deep more than `100` lists and mappings stand inside one another";
        assertThat(findings("[".repeat(100) + "]".repeat(100))).isEmpty();
        assertThat(findings("[".repeat(10_000) + "]".repeat(10_000))).containsExactly("1:101 " + finding);
        assertThat(findings("[".repeat(10_000))).containsExactly("1:101 " + finding);
        assertThat(findings("{a: ".repeat(10_000))).containsExactly("1:401 " + finding);
        assertThat(findings("- ".repeat(10_000) + "x")).containsExactly("1:201 " + finding);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            lines.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(findings(lines.toString())).containsExactly("101:101 " + finding);
    }

    @Test
    void aliasesCannotBuildWhatIsTooDeep() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [" + "[".repeat(40) + "]".repeat(40) + "]\n");
        for (int i = 1; i < 50; i++) {
            yaml.append("a" + i + ": &a" + i + " " + "[".repeat(40) + "*a" + (i - 1) + "]".repeat(40) + "\n");
        }
        assertThat(findings(yaml.toString()))
                .first()
                .asString()
                .startsWith("3:")
                .contains("yaml-too-deep");
    }

    @Test
    void anAliasBombIsReportedAtTheAliasThatGoesTooFar() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }
        assertThat(findings(yaml.toString()))
                .containsExactly(
                        "6:10 yaml-alias-bomb with `*a4` the aliases of this file stand for more than `200000` values");
        assertThat(read(yaml.toString())).isEmpty();
    }

    @Test
    void aMergeBombIsReportedToo() {
        StringBuilder yaml = new StringBuilder("m0: &m0 {a: 1}\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("m" + i + ": &m" + i + " {<<: [*m" + (i - 1) + ", *m" + (i - 1) + "], k" + i + ": *m" + (i - 1)
                    + "}\n");
        }
        assertThat(findings(yaml.toString())).singleElement().asString().contains("yaml-alias-bomb");
    }

    @Test
    void anAliasInsideItsAnchorIsReported() {
        assertThat(findings("a: &a [1, *a]\n"))
                .containsExactly("1:11 yaml-alias-unknown `*a` stands inside the value it names");
    }

    @Test
    void whatStandsBeforeASyntaxErrorIsKept() {
        assertThat(read("a: 1\n---\nb: [\n---\nc: 2\n")).containsExactlyElementsOf(read("a: 1\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: b: c ; 1:5 yaml-syntax a `:` makes a key, and no key can stand here",
                "a:\\n  b: 1\\n c: 2 ; 3:2 yaml-syntax this does not continue what stands above it",
                "a: \"x\\nb: 1 ; 1:4 yaml-syntax this quote is not closed",
                "a: [1, 2\\nb: 1 ; 2:2 yaml-syntax a `,` or a `]` is missing here",
                "a: {b: 1 ; 1:9 yaml-syntax a `,` or a `}` is missing here",
                "a: @x ; 1:4 yaml-syntax no value begins with this character",
                "a: - b ; 1:4 yaml-syntax a list cannot begin on the line of its key",
                "a: } ; 1:4 yaml-syntax a value is missing here",
                "a: |x ; 1:5 yaml-syntax this is not YAML: expected chomping or indentation indicators, but found x(120)",
                "? [a]\\n: 1 ; 1:3 yaml-syntax a key is text, and this one is a list, a mapping or an alias",
                "a: &a x\\n*a : 1 ; 2:1 yaml-syntax a key is text, and this one is a list, a mapping or an alias",
                "~: 1 ; 1:1 yaml-syntax a key is text, and this one is empty",
                "a: !!int x ; 1:10 yaml-syntax this is not what its tag `!!int` says",
                "a: !!seq {} ; 1:10 yaml-syntax this is not what its tag `!!seq` says",
                "a: \"\\uD83D\" ; 1:4 yaml-syntax an escape stands for half a character",
                "a: !Ref x ; 1:9 yaml-unknown-tag `!Ref` is not a tag of YAML itself",
                "a: !!set {x} ; 1:10 yaml-unknown-tag `!!set` is not a tag of YAML itself",
                "a:\\n\\tb: 1 ; 2:1 yaml-tab a tab stands where YAML wants blanks",
                "a:\\n  - x\\n\\t- y ; 3:1 yaml-tab a tab stands where YAML wants blanks",
                "a: no ; 1:4 yaml-ambiguous-scalar `no` is false to some YAML readers and text to others",
                "{a:, b: 1} ; 1:2 yaml-ambiguous-scalar `a:` is a key to some YAML readers and text to others",
                "{a: 1, b:[c]} ; 1:8 yaml-ambiguous-scalar `b:` is a key to some YAML readers and text to others",
                "no: a ; 1:1 yaml-ambiguous-scalar `no` is false to some YAML readers and text to others"
            })
    void syntaxIsReportedInOurWords(String yaml, String finding) {
        assertThat(findings(yaml.replace("\\n", "\n").replace("\\t", "\t"))).containsExactly(finding);
    }

    @Test
    void noInputMakesItFail() {
        String seedText = """
                # a comment
                a: &a {x: 1, 'y': "\\u00e9\\n", z: [~, true, 0x1F, 1e3]}
                b: *a
                i: {j: &j 1, k: [*j, 2]}
                c:
                - <<: *a
                  d: |2-
                      text
                  ? e
                  : >
                   folded
                ---
                !!map {f: !!str 5, g: ! x, h: !<tag:yaml.org,2002:int> 5}
                ...
                %YAML 1.1
                ---
                - - "\\U0001F600 \\x41"
                """;
        String spice = "\t\r\n :#-?,[]{}&*!|>'\"%@`\\~<=09axUu\u0085\u2028\uFEFF\u00e9";
        long first = System.nanoTime();
        for (long seed = first; seed < first + 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder yaml = new StringBuilder(seedText);
            for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
                int at = random.nextInt(yaml.length());
                int end = Math.min(yaml.length(), at + random.nextInt(4));
                yaml.replace(at, end, String.valueOf(spice.charAt(random.nextInt(spice.length()))));
            }
            SourceFile file = SourceFile.of("a.yaml", yaml.toString());
            Diagnostics.Collector out = new Diagnostics.Collector();
            try {
                NodeReader.read(file, out);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ":\n" + yaml, e);
            }
            for (Diagnostic finding : out.toDiagnostics()) {
                assertThat(finding.message())
                        .as("seed %d:\n%s", seed, yaml)
                        .doesNotContain("yaml.snakeyaml", "jackson", "\n");
            }
        }
    }
}
