package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hosts' own netplan accepts every template that netspec emits, once its macros are filled in. */
class NetplanTest {

    /** An {@code npTemplate}, and the Subnets it may draw from. */
    record Template(Rendered folder, String name, String npTemplate, List<Map<?, ?>> subnets) {
        @Override
        public String toString() {
            return folder + "/" + name;
        }
    }

    /** Each text once: most releases have the same. */
    static Collection<Template> templates() throws IOException {
        Map<String, Template> byText = new LinkedHashMap<>();
        for (Rendered folder : Rendered.managementClusters()) {
            for (Map<?, ?> template : folder.objects("L2Template")) {
                String text = Rendered.value(template, "spec", "npTemplate")
                        .orElseThrow()
                        .toString();
                String name = Rendered.value(template, "metadata", "name")
                        .orElseThrow()
                        .toString();
                byText.putIfAbsent(text, new Template(folder, name, text, folder.objects("Subnet")));
            }
        }
        return byText.values();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void acceptsTheTemplate(Template template, @TempDir Path root) throws IOException, InterruptedException {
        Path file = root.resolve("etc/netplan/50-host.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, new PlausibleHost(template.subnets()).netplan(template.npTemplate()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        Oracle.Verdict verdict = Oracle.installed("/usr/libexec/netplan/generate", "/lib/netplan/generate")
                .ask("--root-dir", root.toString());

        assertThat(verdict.exit())
                .as("%s%n%s", verdict.errors(), Files.readString(file))
                .isZero();
        assertThat(verdict.errors())
                .as(Files.readString(file))
                .satisfies(errors -> assertThat(
                                errors.lines().filter(line -> !line.contains("`gateway4` has been deprecated")))
                        .noneMatch(line -> line.contains("WARNING")));
    }
}
