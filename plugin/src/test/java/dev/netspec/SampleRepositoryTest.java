package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The seeds' case, as the sample repository states it, gives what the vendor's page shows. */
class SampleRepositoryTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .getParent()
            .resolve("sample-repo");

    /** The vendor's example of separate PXE and management networks, with the addresses of its network mapping. */
    private static final String CONFIG_MAP = """
            address-pools:
            - name: default
              protocol: layer2
              addresses:
              - 10.0.11.61-10.0.11.80
            - name: services-pxe
              protocol: layer2
              auto-assign: false
              addresses:
              - 10.0.0.61-10.0.0.70
            """;

    @Test
    void theConfigMapToExpectIsTheVendors() {
        Map<?, ?> files = compile(Optional.empty());
        Map<?, ?> configMap = parse(files.get("evidence/kaas-mgmt/kaas-mgmt/metallb-expected.yaml"));
        assertThat(configMap.get("kind")).isEqualTo("ConfigMap");
        assertThat(configMap.get("metadata")).isEqualTo(Map.of("name", "metallb", "namespace", "metallb-system"));
        assertThat(parse(((Map<?, ?>) configMap.get("data")).get("config"))).isEqualTo(parse(CONFIG_MAP));
        assertThat(parse(files.get("evidence/kaas-mgmt/kaas-mgmt/metallb-config.txt")))
                .isEqualTo(parse(CONFIG_MAP));
    }

    @Test
    void aRehearsalOfANewerReleaseHasTheSameAddressesInMetalLbConfig() {
        Map<?, ?> config = parse(
                compile(Optional.of("2.29")).get("rendered/kaas-mgmt/default/metallbconfig/kaas-mgmt-metallb.yaml"));
        List<?> pools = (List<?>) ((Map<?, ?>) config.get("spec")).get("ipAddressPools");
        assertThat(pools)
                .extracting(
                        pool -> ((Map<?, ?>) pool).get("name"),
                        pool -> ((Map<?, ?>) ((Map<?, ?>) pool).get("spec")).get("addresses"))
                .containsExactly(
                        tuple("default", List.of("10.0.11.61-10.0.11.80")),
                        tuple("services-pxe", List.of("10.0.0.61-10.0.0.70")));
    }

    private static Map<String, String> compile(Optional<String> release) {
        return Netspec.compile(new CompileRequest(
                        spec(),
                        release.map(name -> Catalogue.bundled().find(name).orElseThrow())))
                .output()
                .orElseThrow()
                .files();
    }

    private static Map<?, ?> parse(Object yaml) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString((String) yaml);
    }

    /** The spec of the sample repository, with paths as a build shows them. */
    static List<SourceFile> spec() {
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(REPOSITORY.resolve("spec"))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new SourceFile(
                        REPOSITORY.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
