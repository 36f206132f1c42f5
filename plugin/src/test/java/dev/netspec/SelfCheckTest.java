package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    private final Compilation compilation =
            Netspec.compile(new CompileRequest(Specs.sources("separate-bridges"), Optional.empty()));

    @Test
    void saysNothingOfWhatTheProductAccepts() {
        assertThat(check(compilation.manifests().get(0).manifests())).isEmpty();
    }

    @Test
    void reportsAnObjectThatTheProductWouldRefuseAsOurBugAtTheLineThatLedToIt() {
        Manifest subnet = compilation.manifests().get(0).ofKind("Subnet").get(0);
        MapNode broken = without("cidr", subnet.spec());
        MapNode root = MapNode.builder(subnet.root().origin())
                .putAll(subnet.root())
                .put("spec", broken)
                .build();

        assertThat(check(List.of(new Manifest(root)))).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("compiler-bug");
            assertThat(finding.message()).contains("Subnet `" + subnet.name() + "`", "`cidr`");
            assertThat(finding.at().isKnown()).isTrue();
        });
    }

    private Diagnostics check(List<Manifest> manifests) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        String owner = compilation.manifests().get(0).managementCluster();
        SelfCheck.check(compilation.model(), List.of(new ManifestSet(owner, manifests)), Set.of(), out);
        return out.toDiagnostics();
    }

    private static MapNode without(String key, MapNode map) {
        MapNode.Builder builder = MapNode.builder(map.origin());
        map.entries().forEach((name, entry) -> {
            Node value = entry.value();
            if (!name.equals(key)) {
                builder.put(name, value);
            }
        });
        return builder.build();
    }
}
