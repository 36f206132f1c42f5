package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Change;
import dev.netspec.diff.Diff;
import dev.netspec.diff.Side;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever differs is said, and what is equal is not: tried with every way to damage one place of an object. */
class DiffLawsTest {

    /** Each kind of object in each form; every further one would take its time and show nothing new. */
    private static final Set<String> OBJECTS =
            Set.of("separate-bridges 2.23", "separate-template 2.26", "mosk 2.23", "multi-rack 2.29");

    static Stream<ManifestSet> objects() {
        return GoldenTest.goldens()
                .filter(golden -> OBJECTS.contains(golden.name() + " " + golden.release()))
                .flatMap(golden -> Netspec.compile(new CompileRequest(
                                Specs.sources(golden.name()),
                                Catalogue.bundled().find(golden.release())))
                        .manifests()
                        .stream());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void equalObjectsDoNotDiffer(ManifestSet set) {
        assertThat(changes(set, set)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyDamageIsSaid(ManifestSet set) {
        for (Manifest object : set.manifests()) {
            for (Node damaged : damages(object.root())) {
                ManifestSet other = with(set, object, Optional.of(new Manifest((MapNode) damaged)));
                assertThat(changes(set, other)).as("%s", damaged).isNotEmpty();
                assertThat(changes(other, set)).as("%s", damaged).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyObjectThatComesOrGoesIsSaid(ManifestSet set) {
        for (Manifest object : set.manifests()) {
            ManifestSet less = with(set, object, Optional.empty());
            assertThat(changes(set, less)).isNotEmpty();
            assertThat(changes(less, set)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void whatIsDamagedOnceIsSaidOnce(ManifestSet set) {
        for (Manifest object : set.manifests()) {
            MapNode spec = object.spec();
            for (String key : spec.entries().keySet()) {
                for (Node damaged : damages(spec.get(key).orElseThrow())) {
                    if (damaged instanceof ScalarNode) {
                        MapNode root = put(object.root(), "spec", put(spec, key, damaged));
                        assertThat(changes(set, with(set, object, Optional.of(new Manifest(root)))))
                                .as("%s of %s", key, object.name())
                                .hasSize(1);
                    }
                }
            }
        }
    }

    private static List<Change> changes(ManifestSet before, ManifestSet after) {
        return Diff.between(new Side(List.of(before), Diagnostics.NONE), new Side(List.of(after), Diagnostics.NONE))
                .changes();
    }

    private static ManifestSet with(ManifestSet set, Manifest object, Optional<Manifest> instead) {
        return new ManifestSet(
                set.managementCluster(),
                set.manifests().stream()
                        .flatMap(each -> each == object ? instead.stream() : Stream.of(each))
                        .toList());
    }

    /** The tree with one scalar changed, one key removed or one item removed: each way there is. */
    private static List<Node> damages(Node node) {
        List<Node> damages = new ArrayList<>();
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> {
                damages(entry.value()).forEach(damaged -> damages.add(put(map, key, damaged)));
                damages.add(without(map, key));
            });
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                for (Node damaged : damages(list.items().get(i))) {
                    List<Node> items = new ArrayList<>(list.items());
                    items.set(i, damaged);
                    damages.add(new ListNode(items, list.origin()));
                }
                List<Node> items = new ArrayList<>(list.items());
                items.remove(i);
                damages.add(new ListNode(items, list.origin()));
            }
        } else if (node instanceof ScalarNode scalar) {
            String other = scalar.type() == ScalarNode.Type.BOOLEAN
                    ? Boolean.toString(!scalar.isTrue())
                    : scalar.text().strip() + "1";
            damages.add(new ScalarNode(other, scalar.type(), scalar.origin()));
        }
        return damages;
    }

    private static MapNode put(MapNode map, String key, Node value) {
        return MapNode.builder(map.origin()).putAll(map).put(key, value).build();
    }

    private static MapNode without(MapNode map, String key) {
        Map<String, MapNode.Entry> rest = new LinkedHashMap<>(map.entries());
        rest.remove(key);
        return new MapNode(rest, map.origin());
    }
}
