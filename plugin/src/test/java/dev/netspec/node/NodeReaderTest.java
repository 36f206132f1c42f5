package dev.netspec.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReaderTest {

    @Test
    void readsAllDocumentsAndSkipsEmptyOnes() {
        assertThat(read("---\n---\na: 1\n...\n---\n# nothing\n---\n- b\n"))
                .extracting(NodeWriter::write)
                .containsExactly("a: 1\n", "- b\n");
    }

    @Test
    void keepsTextAsWrittenAndTypesItAsKubectlDoes() {
        MapNode map = map("version: 2.30\nquoted: \"2.30\"\nyes: TRUE\nnone: ~\ncount: -5\nmac: 52:54:00:12:34:56\n");
        assertThat(map.get("version")).contains(new ScalarNode("2.30", ScalarNode.Type.NUMBER, Origin.NONE));
        assertThat(map.get("quoted")).contains(ScalarNode.string("2.30", Origin.NONE));
        assertThat(map.get("true")).contains(ScalarNode.bool(true, Origin.NONE));
        assertThat(map.get("none")).contains(new ScalarNode("~", ScalarNode.Type.NULL, Origin.NONE));
        assertThat(map.get("count")).contains(ScalarNode.integer(-5, Origin.NONE));
        assertThat(map.get("mac")).contains(ScalarNode.string("52:54:00:12:34:56", Origin.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: x1  # comment | x1",
                "a: \"x 1\"  # comment | \"x 1\"",
                "a: 'it''s' | 'it''s'",
                "a: &anchor !!str x1 | x1",
                "a: !!str &anchor 'x1' | 'x1'",
                "a: [{b: 1}, x1 , 2] | [{b: 1}, x1 , 2]",
                "a: {b: 1 , c: d }  # comment | {b: 1 , c: d }",
                "a: &anchor {b: 1} | {b: 1}",
                "a: [] | []",
                "\uD83D\uDE00 : [\uD83D\uDE00, x1] # \uD83D\uDE00 | [\uD83D\uDE00, x1]",
                "? a\u2028: x1 | x1",
            })
    void valuesSpanWhatIsWritten(String yaml, String written) {
        SourceFile file = SourceFile.of("a.yaml", yaml);
        Node value = documents(file).stream()
                .map(MapNode.class::cast)
                .flatMap(map -> map.entries().values().stream())
                .map(MapNode.Entry::value)
                .findFirst()
                .orElseThrow();
        assertThat(covered(value.origin())).isEqualTo(written);
    }

    @Test
    void aCollectionIsShownAtOneLineAndAtItsKeyIfItHasOne() {
        MapNode map = map(
                "list:\n  - name: a\n    size: 1\n  - b\nmap:\n  \"first\": 1\n  second: 2\nflow: {x: 1,\n  y: 2}\n");
        assertThat(covered(map.origin())).isEqualTo("list");
        assertThat(covered(map.origin().at("list"))).isEqualTo("list");
        assertThat(covered(map.origin().at("list", "0"))).isEqualTo("name");
        assertThat(covered(map.origin().at("list", "0", "size"))).isEqualTo("1");
        assertThat(covered(map.origin().at("list", "1"))).isEqualTo("b");
        assertThat(covered(map.origin().at("map"))).isEqualTo("map");
        assertThat(covered(map.origin().at("flow"))).isEqualTo("{x");
        assertThat(covered(map.keyOrigin("map"))).isEqualTo("map");
    }

    @Test
    void findsNoOriginForWhatIsNotThere() {
        Origin origin = map("list: [a, b]\nempty:\n").origin();
        assertThat(origin.has("nothing")).isFalse();
        assertThat(origin.at("list").has("2")).isFalse();
        assertThat(origin.at("list").has("-1")).isFalse();
        assertThat(origin.at("list").has("99999999999")).isFalse();
        assertThat(covered(origin.at("list", "7"))).isEqualTo("[a, b]");
        assertThat(origin.at("empty").span().orElseThrow().start()).hasToString("2:7");
    }

    @Test
    void aListThatBeginsWithAnAliasIsNotSoughtAtTheAnchor() {
        MapNode map = map("a: {x: &x 1, list: [*x,\n 2]}\n");
        assertThat(covered(map.origin().at("a", "list"))).isEqualTo("[");
        assertThat(map.origin().at("a", "list").span().orElseThrow().start()).hasToString("1:20");
    }

    @Test
    void commentsAndLinesMayStandBetweenAnAnchorAndItsValue() {
        MapNode map = map("a: &a # no\n\n  # 'no'\n  \"5\"\nb: *a\n");
        assertThat(map.get("b")).contains(ScalarNode.string("5", Origin.NONE));
        assertThat(covered(map.origin().at("a"))).isEqualTo("\"5\"");
    }

    @Test
    void blockTextIsPointedAtByItsHeader() {
        MapNode map = map("text: |-\n  one\n  two\nnext: >\n  three\n");
        assertThat(map.text("text")).contains("one\ntwo");
        assertThat(covered(map.origin().at("text"))).isEqualTo("|-");
        assertThat(covered(map.origin().at("next"))).isEqualTo(">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndingsAndByteOrderMarkChangeNothing(String lineEnding) {
        String yaml = "a:\n- b: |\n    x\n\n    y\n  c: \"d\n    e\"\n";
        SourceFile file = SourceFile.of("a.yaml", "\uFEFF" + yaml.replace("\n", lineEnding));
        Node node = documents(file).get(0);
        assertThat(node).isEqualTo(map(yaml));
        assertThat(node.origin().at("a", "0", "c").span())
                .isEqualTo(map(yaml).origin().at("a", "0", "c").span());
    }

    @Test
    void aliasesStandForTheirAnchorsAndPointAtThem() {
        MapNode map = map("a: &x {k: v}\n&key b: *x\nc: *key\nd: [*x]\n");
        assertThat(map.get("b")).isEqualTo(map.get("a"));
        assertThat(map.text("c")).contains("b");
        assertThat(map.origin().at("b").span()).isEqualTo(map.origin().at("a").span());
        assertThat(map.origin().at("d", "0", "k").span().orElseThrow().start()).hasToString("1:11");
    }

    @Test
    void anAnchorMayBeReusedAndEndsWithItsDocument() {
        assertThat(map("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")).isEqualTo(map("a: 1\nb: 1\nc: 2\nd: 2\n"));
        assertThat(findings("a: &x 1\n---\nb: *x\n"))
                .containsExactly("3:4 yaml-alias-unknown no anchor `&x` stands before this alias");
        assertThat(read("a: &x 1\n---\nb: *x\n---\nc: 2\n")).hasSize(2);
    }

    @Test
    void mergesMappings() {
        assertThat(map("a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 3}\nc:\n  <<: [*a, *b]\n  y: 9\n")
                        .map("c"))
                .contains(map("x: 1\ny: 9\nz: 3\n"));
        assertThat(map("a: &a {x: 1}\nb: {<<: {<<: *a}}\n").map("b")).contains(map("x: 1\n"));
        assertThat(map("\"<<\": {x: 1}\n").has("<<")).isTrue();
    }

    @Test
    void reportsMergesThatMeanDifferentThingsToReaders() {
        assertThat(findings("a: &a {x: 1}\nb:\n  x: 2\n  <<: *a\n"))
                .singleElement()
                .asString()
                .startsWith("3:3 yaml-merge-order `x` stands before a `<<` that brings it too");
        assertThat(findings("a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n"))
                .containsExactly("4:3 yaml-duplicate-key `<<` is given twice");
        assertThat(findings("a: {<<: 5}\n"))
                .containsExactly("1:9 yaml-syntax `<<` merges mappings, and this is not a mapping");
    }

    @Test
    void reportsEveryDuplicateKeyAndKeepsTheFirstValue() {
        String yaml = "a: 1\nb: {c: 1, \"c\": 2}\na: 2\na: 3\n";
        assertThat(findings(yaml))
                .containsExactly(
                        "2:11 yaml-duplicate-key `c` is given twice",
                        "3:1 yaml-duplicate-key `a` is given twice",
                        "4:1 yaml-duplicate-key `a` is given twice");
        assertThat(map(yaml)).isEqualTo(map("a: 1\nb: {c: 1}\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: !!int \"5\" | a: 5",
                "a: !!str 5 | a: \"5\"",
                "a: ! 5 | a: \"5\"",
                "a: !!float 5 | a: 5",
                "a: !<tag:yaml.org,2002:str> 5 | a: \"5\"",
                "!!map {a: !!seq [!!null '']} | a: [~]"
            })
    void understandsTheTagsOfYaml(String tagged, String plain) {
        Object expected = NodeWriter.write(map(plain));
        assertThat(NodeWriter.write(map(tagged))).isEqualTo(expected);
    }

    static List<Node> read(String yaml) {
        return NodeReader.read(SourceFile.of("a.yaml", yaml), new Diagnostics.Collector());
    }

    static List<String> findings(SourceFile file) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        NodeReader.read(file, out);
        return out.toDiagnostics().asList().stream()
                .map(found -> found.at().span().orElseThrow().start() + " " + found.id() + " " + found.message())
                .toList();
    }

    static List<String> findings(String yaml) {
        return findings(SourceFile.of("a.yaml", yaml));
    }

    private static MapNode map(String yaml) {
        return (MapNode) read(yaml).get(0);
    }

    private static List<Node> documents(SourceFile file) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(file, out);
        assertThat(out.toDiagnostics()).isEmpty();
        return documents;
    }

    /** The text on the one line that an origin spans. */
    private static String covered(Origin origin) {
        Span span = origin.span().orElseThrow();
        assertThat(span.end().line()).isEqualTo(span.start().line());
        return origin.file()
                .orElseThrow()
                .line(span.start().line())
                .substring(span.start().column() - 1, span.end().column() - 1);
    }
}
