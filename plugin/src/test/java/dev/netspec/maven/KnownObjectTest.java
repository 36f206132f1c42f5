package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownObjectTest {

    private static final List<ManifestSet> SETS =
            List.of(new ManifestSet("one", List.of(rack())), new ManifestSet("two", List.of(rack())));

    private static Manifest rack() {
        return new Manifest(MapNode.builder()
                .put("kind", "Rack")
                .put(
                        "metadata",
                        MapNode.builder()
                                .put("name", "rack-1")
                                .put("namespace", "mosk")
                                .build())
                .build());
    }

    @Test
    void whereSeveralHaveTheNameTheChoicesAreNamed() {
        assertThatThrownBy(() -> KnownObject.named("Rack/mosk/rack-1", SETS))
                .hasMessage("several management clusters have `Rack/mosk/rack-1`: give `one/Rack/mosk/rack-1` or"
                        + " `two/Rack/mosk/rack-1`");
    }

    @Test
    void theManagementClusterDecides() throws Exception {
        assertThat(KnownObject.named("two/Rack/mosk/rack-1", SETS).managementCluster())
                .isEqualTo("two");
    }

    @Test
    void theNearestNameHasAManagementClusterIfTheGivenOneHas() {
        assertThatThrownBy(() -> KnownObject.named("three/Rack/mosk/rack-1", SETS))
                .hasMessageEndingWith("did you mean `one/Rack/mosk/rack-1`?");
        assertThatThrownBy(() -> KnownObject.named("rack-1", SETS))
                .hasMessageEndingWith("did you mean `Rack/mosk/rack-1`?");
    }
}
