package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A violation in any part of any object can be told at a line of the spec. */
class ProvenanceTest {

    @ParameterizedTest
    @MethodSource("dev.netspec.LawsTest#runs")
    void everyPartOfEveryObjectComesFromALineOfTheSpec(LawsTest.Run run) {
        List<String> lost = new ArrayList<>();
        for (ManifestSet set : run.compilation().manifests()) {
            set.manifests().forEach(each -> collect(each.kind() + " " + each.name(), each.root(), lost));
        }
        assertThat(lost).isEmpty();
    }

    private static void collect(String path, Node node, List<String> lost) {
        if (!node.origin().file().map(file -> file.path().startsWith("spec/")).orElse(false)) {
            lost.add(path);
        }
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> collect(path + "." + key, entry.value(), lost));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(path + "[]", item, lost));
        }
    }
}
