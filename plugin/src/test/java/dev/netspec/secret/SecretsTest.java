package dev.netspec.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: hunter2",
                "- password: \"hunter2\"",
                "peers: [{password: 'hunter2', address: 10.0.0.1}]",
                "password: |\n  hunter2",
                "password: >-\n\n  ab\n  hunter2",
                "password:\n  hunter2",
                "password: &pw hunter2",
                "password: !!str hunter2",
                "password: [hunter2, hunter2]",
                "password: {value: hunter2}",
                "spec:\n  password: {value:\n    hunter2}",
                "shared: &pw hunter2\npassword: *pw",
                "shared: &pw |\n  hunter2\npassword: *pw",
                "a: {b: [x, &pw\n hunter2]}\npassword: *pw",
                "base: &base\n  password: hunter2\npeer:\n  <<: *base",
                "\"password\": hunter2",
                "\"pass\\u0077ord\": hunter2",
                "{\"password\":hunter2}",
                "{\"password\":\"hunter2\"}",
                "? password\n: hunter2",
                "password : hunter2",
                "Password: hunter2",
                "rootPassword: hunter2",
                "password: \"x\n  hunter2\"",
                "peers: [{password: \"x\nhunter2\"}]",
                "peers: [{password: x\n hunter2}]",
                "# password: hunter2",
                "config: |\n  peers:\n  - password: hunter2",
                "config: \"peers:\\n- password: hunter2\\n\"",
                "config: '{\"password\": \"hunter2\"}'",
                "config: \"{\\\"password\\\": \\\"hunter2\\\"}\"",
                "config: |\n  {{- range . }}\n  - {password: hunter2}",
                "password: one\npassword: hunter2",
                // no YAML from here on
                "password: \"hunter2",
                "password: \"\nx: y\nhunter2",
                "password: *hunter2",
                "password: !hunter2 x",
                "shared: &pw hunter2\npassword: *pw\n{",
                "config: |\n  {{x}}: y\n  shared: [&pw hunter2]\n  password: *pw",
                "password: @hunter2",
                "password: hunter2: x",
                "\tpassword: hunter2",
                "peers: [{password: hunter2",
                "peers: [{password: x\nhunter2",
                "- password:hunter2",
                "password=hunter2",
            })
    void leavesNoPasswordInAFile(String text) {
        SourceFile file = SourceFile.of("a.yaml", text);
        String masked = String.join("\n", Secrets.masked(file).lines());

        assertThat(text).contains("hunter2");
        assertThat(masked).doesNotContain("hunter2").contains("***");
        assertThat(masked.lines()).hasSameSizeAs(text.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordSecret: {name: bgp}",
                "password: ~",
                "address: 10.0.0.1\nname: hunter2",
                "password:\nname: hunter2",
            })
    void hidesNothingWhereNothingIsSecret(String text) {
        assertThat(String.join("\n", masked(text).lines()).replaceAll(" ?\\*\\*\\*| ~", ""))
                .isEqualTo(text.replace(" ~", ""));
    }

    @Test
    void showsWhatStandsAroundAPassword() {
        assertThat(masked("a: 1\npeers:\n- address: 10.0.0.1\n  password: hunter2\n  port: 179\n")
                        .lines())
                .containsExactly("a: 1", "peers:", "- address: 10.0.0.1", "  password: ***", "  port: 179", "");
        assertThat(masked("- {address: 10.0.0.1, password: hunter2}\n- {address: 10.0.0.2}")
                        .lines())
                .containsExactly("- {address: 10.0.0.1, password: ***", "- {address: 10.0.0.2}");
    }

    @Test
    void masksWholeWordsOfFindings() {
        SourceFile file = SourceFile.of("a.yaml", "password: in\nname: inner\n");
        Origin name = Origin.of(file, Span.at(new Position(2, 7)));
        Diagnostic finding = Diagnostic.error("some-id", name, "`inner` is no name, and `in` is none")
                .note("like `in`", Origin.of(file))
                .fix("write `[in]`");

        Diagnostic masked = Secrets.in(List.of(file))
                .mask(Diagnostics.of(List.of(finding)))
                .asList()
                .get(0);

        assertThat(masked.message()).isEqualTo("`inner` is no name, and `***` is none");
        assertThat(masked.notes().get(0).message()).isEqualTo("like `***`");
        assertThat(masked.fix()).contains("write `[***]`");
        assertThat(masked.at().file().orElseThrow().lines()).contains("password: ***");
        assertThat(masked.at()).hasToString("a.yaml:2:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: hunter2",
                "password: 12",
                "a: {b: [{\"pass\\u0077ord\": hunter2}]}",
                "config: |\n  - password: hunter2",
                "config: '{\"password\": \"hunter2\"}'",
            })
    void reportsALiteral(String text) {
        assertThat(reported(text)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("literal-password");
            assertThat(finding.toString()).doesNotContain("hunter2");
        });
    }

    @Test
    void reportsItAtItsKey() {
        assertThat(reported("a: 1\npeer: {password: hunter2}").get(0).at()).hasToString("a.yaml:2:8");
        assertThat(reported("a:\n  config: |\n    peers:\n    - x: 1\n      password: hunter2")
                        .get(0)
                        .at())
                .hasToString("a.yaml:5:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password:",
                "password: ''",
                "passwordSecret: bgp",
                "rootPassword: x",
                "# password: hunter2",
                "password: {name: some-secret}",
                "description: the password, as always, is kept elsewhere",
                "config: |\n  # password: hunter2",
                "config: |\n  the password: ask",
                "config: |\n  password: {{ .Values.password }}",
                "kind: Secret\nstringData: {password: hunter2}",
                "kind: SealedSecret\nspec: {encryptedData: {password: hunter2}}",
            })
    void doesNotReportWhatIsNoLiteral(String text) {
        assertThat(reported(text)).isEmpty();
    }

    private static SourceFile masked(String text) {
        return Secrets.masked(SourceFile.of("a.yaml", text));
    }

    private static List<Diagnostic> reported(String text) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Secrets.in(List.of(SourceFile.of("a.yaml", text))).report(out);
        return out.toDiagnostics().asList();
    }
}
