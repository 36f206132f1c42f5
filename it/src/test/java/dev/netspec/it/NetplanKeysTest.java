package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The hosts' own netplan takes the examples of every key that the schema of raw netplan lets through. */
class NetplanKeysTest {

    /** By type of interface: a host with one, less what is tried. */
    private static final Map<String, String> HOSTS = Map.of(
            "Ethernet", "ethernets: {it: {virtual-function-count: 2, %s}}",
            "Bond", "bonds: {it: {%s}}",
            "Vlan", "ethernets: {eno1: {}}\n  vlans: {it: {id: 5, link: eno1, %s}}",
            "Bridge", "bridges: {it: {%s}}");

    /** A key of an interface, and a value for it. */
    record Word(String type, String key, Object value) {

        String host() {
            String fragment = new Dump(DumpSettings.builder()
                            .setDefaultFlowStyle(FlowStyle.FLOW)
                            .setWidth(Integer.MAX_VALUE)
                            .build())
                    .dumpToString(Map.of(key, value))
                    .strip();
            return HOSTS.get(type).formatted(fragment.substring(1, fragment.length() - 1));
        }
    }

    static List<Word> words() {
        Map<?, ?> schema = Rendered.parse(Schemas.netplan()).get(0);
        return HOSTS.keySet().stream()
                .sorted()
                .flatMap(type -> words(schema, type))
                .toList();
    }

    private static Stream<Word> words(Map<?, ?> schema, String type) {
        Map<?, ?> properties = (Map<?, ?>)
                Rendered.value(schema, "definitions", type, "properties").orElseThrow();
        return properties.keySet().stream()
                .map(String.class::cast)
                // netplan refuses it before it reads it where Open vSwitch is not installed
                .filter(key -> !key.equals("openvswitch"))
                .flatMap(key -> examples(schema, (Map<?, ?>) properties.get(key)).stream()
                        .map(value -> new Word(type, key, value)));
    }

    private static List<?> examples(Map<?, ?> schema, Map<?, ?> property) {
        Map<?, ?> resolved = Rendered.value(property, "$ref")
                .flatMap(pointer ->
                        Rendered.value(schema, pointer.toString().substring(2).split("/")))
                .<Map<?, ?>>map(definition -> (Map<?, ?>) definition)
                .orElse(property);
        return (List<?>) Rendered.value(resolved, "examples").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("words")
    void takesTheWord(Word word, @TempDir Path root) throws IOException, InterruptedException {
        Path file = root.resolve("etc/netplan/50-host.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "network:\n  version: 2\n  " + word.host() + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        Oracle.Verdict verdict = Oracle.installed("/usr/libexec/netplan/generate", "/lib/netplan/generate")
                .ask("--root-dir", root.toString());

        assertThat(verdict.errors()).as(Files.readString(file)).isEmpty();
        assertThat(verdict.exit()).isZero();
    }
}
