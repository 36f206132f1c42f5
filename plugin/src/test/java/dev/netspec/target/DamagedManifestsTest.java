package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-written manifests may lack anything and have anything anywhere: lifting them never fails. */
class DamagedManifestsTest {

    private static final List<Node> DEBRIS = List.of(
            MapNode.EMPTY,
            new ListNode(List.of(), Origin.NONE),
            new ListNode(List.of(MapNode.EMPTY, ScalarNode.string("{{nic", Origin.NONE)), Origin.NONE),
            ScalarNode.string("", Origin.NONE),
            ScalarNode.string("{{ip \"a\"}}: [", Origin.NONE),
            ScalarNode.integer(-1, Origin.NONE),
            new ScalarNode("null", ScalarNode.Type.NULL, Origin.NONE));

    @ParameterizedTest
    @ValueSource(strings = {"2.19", "2.23", "2.26", "2.29"})
    void damageNeverStopsTheLifting(String releaseName) {
        Release release = Catalogue.bundled().find(releaseName).orElseThrow();
        List<Manifest> whole = Targets.lower(model(release), new Diagnostics.Collector())
                .get(0)
                .manifests();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Manifest> damaged = new ArrayList<>();
            for (Manifest manifest : whole) {
                damaged.add(new Manifest((MapNode) damaged(manifest.root(), random)));
            }
            assertThatCode(() -> Targets.lift(
                            new ManifestSet("kaas-mgmt", damaged), release, List.of(), new Diagnostics.Collector()))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** A management cluster and, as far as the release knows them, one of each kind of managed cluster. */
    private static NetworkModel model(Release release) {
        List<Cluster> clusters = new ArrayList<>(List.of(
                ManagementModels.rich(release).build(),
                ManagedModels.mosk(release).build()));
        if (release.has(Feature.BGP_ANNOUNCEMENT)) {
            clusters.add(
                    ManagedModels.multiRack(release).form(MetalLbForm.CONFIG).build());
        }
        return new NetworkModel(clusters);
    }

    /** The same tree, in which one part in thirty is gone or something else; the root stays a mapping. */
    private static Node damaged(Node node, Random random) {
        if (node instanceof MapNode map) {
            MapNode.Builder left = MapNode.builder(map.origin());
            map.entries().forEach((key, entry) -> {
                if (random.nextInt(30) > 0) {
                    left.put(key, replaced(entry.value(), random));
                }
            });
            return left.build();
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(item -> replaced(item, random)).toList(), list.origin());
        }
        return node;
    }

    private static Node replaced(Node node, Random random) {
        return random.nextInt(30) > 0 ? damaged(node, random) : DEBRIS.get(random.nextInt(DEBRIS.size()));
    }
}
