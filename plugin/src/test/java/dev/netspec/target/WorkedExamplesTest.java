package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.NodeWriter;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The documented topologies, object by object. The resource folder's README says where they differ from the documents. */
class WorkedExamplesTest {

    @Test
    void combinedNetworkInTheConfigMapEra() throws IOException {
        assertThat(lowered("2.23", ManagementModels::combined)).isEqualTo(documented("combined-2.23.yaml"));
    }

    @Test
    void combinedNetworkWithMetalLbConfig() throws IOException {
        assertThat(lowered("2.29", ManagementModels::combined)).isEqualTo(documented("combined-2.29.yaml"));
    }

    @Test
    void separateNetworksInTheConfigMapEra() throws IOException {
        assertThat(lowered("2.23", ManagementModels::onBridges)).isEqualTo(documented("separate-2.23.yaml"));
    }

    @Test
    void separateNetworksWithMetalLbConfigTemplate() throws IOException {
        assertThat(lowered(
                        "2.26", release -> ManagementModels.onBridges(release).form(MetalLbForm.TEMPLATE)))
                .isEqualTo(documented("separate-2.26-template.yaml"));
    }

    @Test
    void separateNetworksOnABondWithMetalLbConfig() throws IOException {
        assertThat(lowered("2.29", ManagementModels::onBond)).isEqualTo(documented("separate-2.29.yaml"));
    }

    @Test
    void managedClusterInTheConfigMapEra() throws IOException {
        assertThat(lowered("2.23", ManagedModels::mosk)).isEqualTo(documented("managed-2.23.yaml"));
    }

    @Test
    void managedClusterWithMetalLbConfig() throws IOException {
        assertThat(lowered("2.29", ManagedModels::mosk)).isEqualTo(documented("managed-2.29.yaml"));
    }

    @Test
    void managedClusterInTwoRacksWithBgp() throws IOException {
        assertThat(lowered("2.29", ManagedModels::multiRack)).isEqualTo(documented("multi-rack-2.29.yaml"));
    }

    /** By kind and name, and each as another YAML parser reads what we write. */
    private static Map<String, Object> lowered(String release, Function<Release, ClusterBuilder> model) {
        NetworkModel built =
                model.apply(Catalogue.bundled().find(release).orElseThrow()).model();
        ManifestSet set = Targets.lower(built, new Diagnostics.Collector()).get(0);
        Map<String, Object> objects = new TreeMap<>();
        set.manifests()
                .forEach(manifest -> objects.put(
                        manifest.kind() + " " + manifest.name(),
                        parser().loadFromString(NodeWriter.write(manifest.root()))));
        return objects;
    }

    private static Map<String, Object> documented(String file) throws IOException {
        Map<String, Object> objects = new TreeMap<>();
        try (InputStream in = WorkedExamplesTest.class.getResourceAsStream(file)) {
            for (Object object : parser().loadAllFromInputStream(in)) {
                Map<?, ?> manifest = (Map<?, ?>) object;
                Map<?, ?> metadata = (Map<?, ?>) manifest.get("metadata");
                objects.put(manifest.get("kind") + " " + metadata.get("name"), manifest);
            }
        }
        return objects;
    }

    private static Load parser() {
        return new Load(LoadSettings.builder().build());
    }
}
