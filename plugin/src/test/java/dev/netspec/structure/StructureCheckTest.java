package dev.netspec.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding as {@code line:column id message [fix]}. */
class StructureCheckTest {

    @Test
    void saysNothingAboutAValidDocument() {
        assertThat(findings("{type: object, required: [a], properties: {a: {type: integer}}}", "a: 1"))
                .isEmpty();
    }

    @Test
    void tellsWhetherThereWasNoViolation() {
        StructureCheck check = StructureCheck.compile("{\"type\": \"object\"}", "#");
        assertThat(check.check(node("a: 1"), new Diagnostics.Collector())).isTrue();
        assertThat(check.check(node("[a]"), new Diagnostics.Collector())).isFalse();
    }

    @Test
    void blamesTheParentsKeyForAMissingKeyAndSaysWhatItIs() {
        assertThat(findings("""
                        {"properties": {"net": {"required": ["cidr"], "properties":
                          {"cidr": {"description": "The network, e.g. `10.0.0.0/24`. Never IPv6."}}}}}
                        """, "a: 1\nnet:\n  gateway: x\n"))
                .containsExactly("2:1 missing-key `net` has no `cidr`: The network, e.g. `10.0.0.0/24` [give `cidr`]");
    }

    @Test
    void followsAReferenceToSayWhatAMissingKeyIs() {
        assertThat(findings("""
                        {"required": ["net"], "properties": {"net": {"$ref": "#/definitions/Net"}},
                         "definitions": {"Net": {"description": "A network. It has a CIDR."}}}
                        """, "a: 1\n"))
                .containsExactly("1:1 missing-key the document has no `net`: A network [give `net`]");
    }

    @Test
    void blamesTheUnknownKeyItselfAndSuggestsTheNearest() {
        assertThat(findings(
                        "{additionalProperties: false, properties: {gateway: {}, hosts: {}}}", "hosts: x\ngatway: y\n"))
                .containsExactly("2:1 unknown-key `gatway` is not a key of the document [did you mean `gateway`?]");
    }

    @Test
    void listsTheKnownKeysWhenNoneIsNear() {
        assertThat(findings(
                        "{additionalProperties: false, properties: {gateway: {}, hosts: {}, mtu: {}}}",
                        "hosts: x\nfoo: y\n"))
                .containsExactly("2:1 unknown-key `foo` is not a key of the document"
                        + " [remove it, or give one of the known keys: `gateway` and `mtu`]");
    }

    @Test
    void doesNotCallAMisspeltKeyMissingAsWell() {
        assertThat(findings("{additionalProperties: false, required: [cidr], properties: {cidr: {}}}", "cdir: x\n"))
                .containsExactly("1:1 unknown-key `cdir` is not a key of the document [did you mean `cidr`?]");
    }

    @Test
    void takesAFalseSchemaForAKeyThatMayNotBeThere() {
        assertThat(findings("{properties: {region: false}}", "name: x\nregion: y\n"))
                .containsExactly("2:1 unknown-key `region` is not a key here [remove it]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer | x     | `x` is text, a whole number is wanted",
                "integer | '\"4\"' | `4` is text, a whole number is wanted [write `4` without quotes]",
                "integer | 1.5   | `1.5` is a number, a whole number is wanted",
                "string  | 1     | `1` is a number, text is wanted [quote it: `\"1\"`]",
                "string  | true  | `true` is a truth value, text is wanted [quote it: `\"true\"`]",
                "boolean | x     | `x` is text, `true` or `false` is wanted",
                "array   | x     | `x` is text, a list is wanted [write a list: `[x]`]",
                "object  | x     | `x` is text, a mapping is wanted",
            })
    void blamesTheScalarOfTheWrongType(String type, String value, String message) {
        assertThat(findings("{properties: {k: {type: " + type + "}}}", "k: " + value + "\n"))
                .containsExactly("1:4 wrong-type " + message);
    }

    @Test
    void blamesTheKeyOfAMappingOrOfNothingWhereTextIsWanted() {
        String schema = "{properties: {k: {type: string}, l: {type: string}}}";
        assertThat(findings(schema, "k:\n  a: 1\nl:\n"))
                .containsExactly(
                        "1:1 wrong-type `k` is a mapping, text is wanted",
                        "3:1 wrong-type `l` is empty, text is wanted [give it a value, or remove it]");
    }

    @Test
    void namesEveryTypeThatIsPossible() {
        assertThat(findings("{properties: {k: {type: [string, array]}}}", "k: {a: 1}\n"))
                .containsExactly("1:1 wrong-type `k` is a mapping, a list or text is wanted");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThat(findings("{items: {type: string, format: ip}}", "- 10.0.0.1\n- 10.0.0.256\n"))
                .singleElement()
                .asString()
                .startsWith("2:3 bad-address `10.0.0.256` ");
    }

    @Test
    void saysThatIpv6IsUnsupported() {
        assertThat(findings("{items: {type: string, format: cidr}}", "- fd00::/64\n"))
                .containsExactly("1:3 ipv6-unsupported `fd00::/64` is IPv6, which the product does not support"
                        + " [give an IPv4 address]");
    }

    @Test
    void checksTheFormatOfTextAndOfEachItemWhereBothArePossible() {
        String schema =
                "{additionalProperties: {type: [string, array], format: ip, minItems: 1, items: {type: string, format: ip}}}";
        assertThat(findings(schema, "a: x\nb: [10.0.0.1, z]\nc: []\nd: [3]\n"))
                .extracting(finding -> finding.substring(0, finding.indexOf(' ', 5)))
                .containsExactly("1:4 bad-address", "2:15 bad-address", "3:1 wrong-size", "4:5 wrong-type");
    }

    @Test
    void listsTheValuesThatArePossible() {
        String schema = "{properties: {mode: {type: string, enum: [active-backup, balance-rr, 802.3ad]}}}";
        assertThat(findings(schema, "mode: active-backup1\n"))
                .containsExactly("1:7 unknown-value `active-backup1` is not possible here,"
                        + " only `active-backup`, `balance-rr` or `802.3ad` is [did you mean `active-backup`?]");
    }

    @Test
    void saysOfAConstantThatNothingElseIsPossible() {
        assertThat(findings("{properties: {v: {type: string, const: v1}}}", "v: other\n"))
                .containsExactly("1:4 unknown-value `other` is not possible here, only `v1` is");
    }

    @Test
    void saysOnceThatAConstantHasTheWrongType() {
        assertThat(findings("{properties: {v: {type: string, const: v1}}}", "v: 5\n"))
                .containsExactly("1:4 wrong-type `5` is a number, text is wanted [quote it: `\"5\"`]");
    }

    @Test
    void putsAPatternIntoTheSchemasWords() {
        String schema = "{items: {pattern: '^[a-z]+$', x-netspec-pattern: a word of small letters}}";
        assertThat(findings(schema, "- ok\n- Not\n"))
                .containsExactly("2:3 bad-name `Not` is not a word of small letters");
    }

    @Test
    void showsAPatternWithoutWords() {
        assertThat(findings("{items: {pattern: '^[a-z]+$'}}", "- Not\n"))
                .containsExactly("1:3 bad-name `Not` does not match `^[a-z]+$`");
    }

    @Test
    void blamesTheKeyForABadName() {
        String schema = "{properties: {pools: {propertyNames: {pattern: '^[a-z]+$', maxLength: 5},"
                + " additionalProperties: {type: integer}}}}";
        assertThat(findings(schema, "pools:\n  Abc: 1\n  toolong: x\n"))
                .containsExactly(
                        "2:3 bad-name `Abc` does not match `^[a-z]+$`",
                        "3:3 wrong-size `toolong` has 7 characters, at most 5 are wanted",
                        "3:12 wrong-type `x` is text, a whole number is wanted");
    }

    @Test
    void blamesTheKeyEvenWhereTheSchemaOfKeysIsSplit() {
        assertThat(findings("{propertyNames: {type: string, enum: [cpu, disk]}}", "cpu: 1\ndsk: disk\n"))
                .containsExactly("2:1 unknown-value `dsk` is not possible here, only `cpu` or `disk` is"
                        + " [did you mean `disk`?]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minimum: 1, maximum: 4094 | 5000 | 1 to 4094",
                "minimum: 1                | 0    | at least 1",
                "maximum: 5                | 6    | at most 5",
                "exclusiveMinimum: 0       | 0    | more than 0",
                "exclusiveMaximum: 9       | 9    | less than 9",
                "multipleOf: 2             | 7    | a multiple of 2",
            })
    void givesTheBoundsOfARange(String bounds, String value, String wanted) {
        assertThat(findings("{properties: {k: {type: integer, " + bounds + "}}}", "k: " + value + "\n"))
                .containsExactly("1:4 out-of-range `" + value + "` is out of range, " + wanted + " is wanted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minItems: 1      | []        | 1:1 wrong-size `k` has no items, at least 1 is wanted",
                "maxItems: 1      | '[1, 2]'  | 1:1 wrong-size `k` has 2 items, at most 1 is wanted",
                "minProperties: 2 | '{a: 1}'  | 1:1 wrong-size `k` has 1 key, at least 2 are wanted",
                "minLength: 1     | '\"\"'    | 1:1 wrong-size `k` has no characters, at least 1 is wanted",
                "maxLength: 2     | abc       | 1:4 wrong-size `k` has 3 characters, at most 2 are wanted",
            })
    void countsWhatIsTooMuchOrTooLittle(String bound, String value, String finding) {
        assertThat(findings("{properties: {k: {" + bound + "}}}", "k: " + value + "\n"))
                .containsExactly(finding);
    }

    @Test
    void blamesTheSecondOfTwoEqualItemsAndNotesTheFirst() {
        List<Diagnostic> findings = diagnostics("{properties: {k: {uniqueItems: true}}}", "k:\n- a\n- b\n- a\n");
        assertThat(findings.stream().map(StructureCheckTest::shown))
                .containsExactly("4:3 wrong-size `a` is twice in `k` [remove one of them]");
        assertThat(findings.get(0).notes().get(0).at()).hasToString("spec.yaml:2:3");
    }

    @Test
    void comparesItemsByMeaningAndNotBySpelling() {
        assertThat(findings("{uniqueItems: true}", "['1', 1, 2, 0x1]"))
                .singleElement()
                .asString()
                .startsWith("1:13 wrong-size");
    }

    @Test
    void wantsExactlyOneOfSeveralKeys() {
        String schema = "{properties: {p: {oneOf: [{required: [nics]}, {required: [nicPriority]}]}}}";
        assertThat(findings(schema, "p:\n  a: 1\n"))
                .containsExactly("1:1 wrong-shape exactly one of `nics` and `nicPriority` is wanted");
        List<Diagnostic> both = diagnostics(schema, "p:\n  nics: 1\n  a: 2\n  nicPriority: 3\n");
        assertThat(both.stream().map(StructureCheckTest::shown))
                .containsExactly("4:3 wrong-shape exactly one of `nics` and `nicPriority` is wanted");
        assertThat(both.get(0).notes().get(0).at()).hasToString("spec.yaml:2:3");
    }

    @Test
    void prefersTheSchemasWordsForAChoiceOfKeys() {
        String schema = """
                {"oneOf": [{"required": ["a", "b"], "not": {"required": ["c"]}}, {"required": ["c"], "not": {"anyOf": [
                  {"required": ["a"]}, {"required": ["b"]}]}}], "x-netspec-shape": "either `a` and `b`, or `c` is wanted"}
                """;
        assertThat(findings(schema, "a: 1\nb: 2\n")).isEmpty();
        assertThat(findings(schema, "a: 1\n")).containsExactly("1:1 wrong-shape either `a` and `b`, or `c` is wanted");
        assertThat(findings(schema, "a: 1\nc: 2\n"))
                .containsExactly("2:1 wrong-shape either `a` and `b`, or `c` is wanted");
    }

    @Test
    void doesNotMissAKeyOfAChoiceThatIsMisspelt() {
        String schema = "{additionalProperties: false, properties: {nics: {}, prio: {}},"
                + " oneOf: [{required: [nics]}, {required: [prio]}]}";
        assertThat(findings(schema, "nisc: 1\n"))
                .containsExactly("1:1 unknown-key `nisc` is not a key of the document [did you mean `nics`?]");
    }

    @Test
    void reportsTheBranchThatGotFurthest() {
        String schema =
                "{items: {oneOf: [{type: string}, {type: object, required: [a], properties: {a: {type: string}}},"
                        + " {type: object, required: [b], properties: {b: {type: integer}}}]}}";
        assertThat(findings(schema, "- b: x\n"))
                .containsExactly("1:6 wrong-type `x` is text, a whole number is wanted");
    }

    @Test
    void saysWhatABranchDependsOn() {
        assertThat(findings("{dependencies: {vlan: [link]}}", "mtu: 1\nvlan: 4\n"))
                .containsExactly("2:1 wrong-shape `vlan` is given without `link` [give `link` as well]");
    }

    @Test
    void looksIntoConditionsAndReferences() {
        String schema = """
                {"required": ["kind", "name"], "allOf": [{"if": {"properties": {"kind": {"const": "Region"}}},
                  "then": {"$ref": "#/definitions/Region"}}],
                 "definitions": {"Region": {"additionalProperties": false, "required": ["kind", "name", "release"],
                   "properties": {"kind": {}, "name": {"description": "Name of the region."}, "release": {"type": "string"}}}}}
                """;
        assertThat(findings(schema, "kind: Region\nrelease: 5\nfoo: 1\n"))
                .containsExactly(
                        "1:1 missing-key the document has no `name`: Name of the region [give `name`]",
                        "2:10 wrong-type `5` is a number, text is wanted [quote it: `\"5\"`]",
                        "3:1 unknown-key `foo` is not a key of the document"
                                + " [remove it, or give one of the known keys: `name`]");
    }

    @Test
    void findsKeysWithSlashesInsideCombinedSchemas() {
        String schema = "{properties: {labels: {properties: {ipam/SVC~x: {type: string, const: '1'}}}}}";
        assertThat(findings(schema, "labels:\n  ipam/SVC~x: '2'\n"))
                .containsExactly("2:15 unknown-value `2` is not possible here, only `1` is");
    }

    @Test
    void checksAgainstAPartOfASchema() {
        String schema = "{\"definitions\": {\"A\": {\"$ref\": \"#/definitions/B\"}, \"B\": {\"type\": \"array\"}}}";
        Diagnostics.Collector out = new Diagnostics.Collector();
        StructureCheck.compile(schema, "#/definitions/A").check(node("x"), out);
        assertThat(out.toDiagnostics()).hasSize(1);
    }

    @Test
    void neverDownloadsASchema() {
        assertThatThrownBy(() -> StructureCheck.compile("{\"$ref\": \"http://example.com/x.json\"}", "#"))
                .hasStackTraceContaining("works offline");
    }

    /** @param schema as JSON, or for short as YAML */
    private static List<String> findings(String schema, String document) {
        return diagnostics(schema, document).stream()
                .map(StructureCheckTest::shown)
                .toList();
    }

    private static List<Diagnostic> diagnostics(String schema, String document) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        StructureCheck.compile(Json.of(node(schema)).toString(), "#").check(node(document), out);
        return out.toDiagnostics().asList();
    }

    private static String shown(Diagnostic finding) {
        return finding.at().span().orElseThrow().start() + " " + finding.id() + " " + finding.message()
                + finding.fix().map(fix -> " [" + fix + "]").orElse("");
    }

    private static Node node(String text) {
        return NodeReader.read(SourceFile.of("spec.yaml", text), new Diagnostics.Collector())
                .get(0);
    }
}
