package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults that the spec language has no words for: no emitted object has them, whatever the topology and the release. It
 * looks at the trees alone and knows nothing of the model or the rules.
 */
class UnsayableFaultsTest {

    private static final Set<String> BOND_MODES =
            Set.of("balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb");

    static List<LawsTest.Run> runs() {
        return LawsTest.runs();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyPoolIsAnnouncedAtLayer2(LawsTest.Run run) {
        List<String> protocols = new ArrayList<>();
        manifests(run).forEach(manifest -> {
            manifest.label("metallb/address-pool-protocol").ifPresent(protocols::add);
            collect(manifest.root(), "protocol", protocols);
        });

        assertThat(protocols).allMatch("layer2"::equals);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noTemplateListsTheSubnetOfAPool(LawsTest.Run run) {
        List<Manifest> pools = manifests(run).stream()
                .filter(manifest -> manifest.kind().equals("Subnet"))
                .filter(subnet -> subnet.label("ipam/SVC-MetalLB").isPresent())
                .toList();

        for (Manifest template : templates(run)) {
            assertThat(template.spec().list("l3Layout"))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(pools).noneMatch(pool -> selects((MapNode) entry, pool)));
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void interfacesFitOneAnother(LawsTest.Run run) {
        for (Manifest template : templates(run)) {
            MapNode netplan = netplan(template);
            List<MapNode> bonds = entries(netplan, "bonds");
            List<MapNode> vlans = entries(netplan, "vlans");

            assertThat(bonds)
                    .allSatisfy(bond -> assertThat(
                                    bond.get("parameters", "mode").map(UnsayableFaultsTest::text))
                            .hasValueSatisfying(mode -> assertThat(BOND_MODES).contains(mode)));
            assertThat(vlans)
                    .extracting(vlan -> vlan.text("link").orElseThrow() + "."
                            + vlan.text("id").orElseThrow())
                    .doesNotHaveDuplicates();
            assertThat(vlans)
                    .allSatisfy(vlan -> assertThat(mtu(vlan).orElse(0))
                            .isLessThanOrEqualTo(
                                    mtu(device(netplan, vlan.text("link").orElseThrow()))
                                            .orElse(1500)));
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noObjectDescribesAHost(LawsTest.Run run) {
        assertThat(manifests(run))
                .isNotEmpty()
                .allSatisfy(manifest ->
                        assertThat(NodeWriter.write(manifest.root())).doesNotContain("BareMetalHost"));
    }

    /** People create machines, once the templates that these select are there. */
    @ParameterizedTest
    @MethodSource("runs")
    void noMachineIsEmitted(LawsTest.Run run) {
        assertThat(manifests(run))
                .extracting(Manifest::kind)
                .contains("L2Template")
                .doesNotContain("Machine");
    }

    private static List<Manifest> manifests(LawsTest.Run run) {
        return run.compilation().manifests().stream()
                .flatMap(set -> set.manifests().stream())
                .toList();
    }

    private static List<Manifest> templates(LawsTest.Run run) {
        List<Manifest> templates = manifests(run).stream()
                .filter(manifest -> manifest.kind().equals("L2Template"))
                .toList();
        assertThat(templates).isNotEmpty();
        return templates;
    }

    /** As the product resolves an entry of a layout: by labels if it gives any, else by name. */
    private static boolean selects(MapNode entry, Manifest subnet) {
        Optional<MapNode> selector = entry.map("labelSelector");
        return selector.isPresent()
                ? selector.get().entries().keySet().stream()
                        .allMatch(key -> selector.get().text(key).equals(subnet.label(key)))
                : entry.text("subnetName").filter(subnet.name()::equals).isPresent();
    }

    /** The netplan text, with each macro in place of what it would render. */
    private static MapNode netplan(Manifest template) {
        String text =
                template.spec().text("npTemplate").orElseThrow().replaceAll("\\{\\{(\\w+) ?\"?([^}\"]*)\"?}}", "$1-$2");
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(SourceFile.of("netplan.yaml", text), out);
        assertThat(out.toDiagnostics()).isEmpty();
        return (MapNode) documents.get(0);
    }

    private static List<MapNode> entries(MapNode netplan, String section) {
        return netplan.map(section).stream()
                .flatMap(map -> map.entries().values().stream())
                .map(entry -> (MapNode) entry.value())
                .toList();
    }

    private static MapNode device(MapNode netplan, String name) {
        return Stream.of("ethernets", "bonds", "bridges")
                .flatMap(section -> netplan.get(section, name).stream())
                .map(MapNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt mtu(MapNode device) {
        return device.text("mtu").map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static String text(Node node) {
        return ((ScalarNode) node).text();
    }

    private static void collect(Node node, String key, List<String> into) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, key, into));
        } else if (node instanceof MapNode map) {
            map.text(key).ifPresent(into::add);
            map.entries().values().forEach(entry -> collect(entry.value(), key, into));
        }
    }
}
