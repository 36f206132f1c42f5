package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product's release matrix, held against everything that is emitted. It is typed here, not read from the catalogue. */
class ReleaseMatrixTest {

    /** What must be there ({@code +}) and what must not ({@code -}), per release; {@code o} leaves the choice. */
    private static final String MANAGEMENT = """
                          2.19 2.20 2.21 2.22 2.23 2.24.0 2.24.2 2.24.4 2.25 2.26 2.27 2.28 2.29 2.30
            region          +    +    +    +    +    +      +      +      +    -    -    -    -    -
            clusterRef      +    +    +    +    +    +      +      +      -    -    -    -    -    -
            cluster-name    o    o    o    o    o    o      o      o      +    +    +    +    +    +
            k8s-lcm         +    +    +    +    +    +      +      +      +    +    +    +    +    +
            dhcp-range      -    -    +    +    +    +      +      +      +    +    +    +    +    +
            SVC-MetalLB     +    +    +    +    +    o      o      o      o    o    -    -    -    -
            configInline    +    +    +    +    +    -      -      -      -    -    -    -    -    -
            MetalLBConfig   -    -    o    o    o    +      +      +      +    +    +    +    +    +
            interfaces      -    -    -    -    -    +      +      +      +    +    +    +    +    +
            Template        -    -    -    -    -    o      o      o      o    o    -    -    -    -
            dedicated       +    +    +    +    +    +      +      +      +    +    +    +    +    +
            gateway4        o    o    o    o    o    o      o      o      -    -    -    -    -    -
            ns-default      -    -    -    -    -    -      -      -      -    -    -    -    -    -
            subnetPool      -    -    -    -    -    -      -      -      -    -    -    -    -    -
            scope-cluster   -    -    -    -    -    -      -      -      -    -    -    -    -    -
            BGP             -    -    -    -    -    -      -      -      -    -    -    -    -    -
            """;

    /** The same for managed clusters, which leave the ConfigMap later. */
    private static final String MANAGED = """
                          2.19 2.20 2.21 2.22 2.23 2.24.0 2.24.2 2.24.4 2.25 2.26 2.27 2.28 2.29 2.30
            region          +    +    +    +    +    +      +      +      +    -    -    -    -    -
            clusterRef      +    +    +    +    +    +      +      +      -    -    -    -    -    -
            cluster-name    o    o    o    o    o    o      o      o      +    +    +    +    +    +
            k8s-lcm         +    +    +    +    +    +      +      +      +    +    +    +    +    +
            ceph-public     +    +    +    +    +    +      +      +      +    +    +    +    +    +
            ceph-cluster    +    +    +    +    +    +      +      +      +    +    +    +    +    +
            dhcp-range      -    -    +    +    +    +      +      +      +    +    +    +    +    +
            SVC-MetalLB     +    +    +    +    +    +      o      o      o    o    -    -    -    -
            configInline    -    -    -    -    -    -      -      -      -    -    -    -    -    -
            MetalLBConfig   -    -    o    o    o    -      o      o      +    +    +    +    +    +
            interfaces      -    -    -    -    -    -      o      o      +    +    +    +    +    +
            Template        -    -    -    -    -    -      o      o      o    o    -    -    -    -
            dedicated       -    -    -    -    -    -      -      -      -    -    -    -    -    -
            gateway4        o    o    o    o    o    o      o      o      -    -    -    -    -    -
            ns-default      -    -    -    -    -    -      -      -      -    -    -    -    -    -
            subnetPool      -    -    -    -    -    -      -      -      -    -    -    -    -    -
            scope-cluster   -    -    -    -    -    -      -      -      -    -    -    -    -    -
            BGP             -    -    -    -    -    -      -      -      -    -    -    -    -    -
            """;

    /** The same for managed clusters that announce by BGP, on the releases that can. */
    private static final String WITH_BGP = """
                          2.24.4 2.25 2.26 2.27 2.28 2.29 2.30
            region          +      +    -    -    -    -    -
            k8s-lcm         +      +    +    +    +    +    +
            dhcp-range      +      +    +    +    +    +    +
            SVC-MetalLB     -      -    -    -    -    -    -
            MetalLBConfig   +      +    +    +    +    +    +
            interfaces      -      -    -    -    -    -    -
            Template        -      -    -    -    -    -    -
            BGP             +      +    +    +    +    +    +
            LBhost          +      +    +    +    +    +    +
            Rack            +      +    +    +    +    +    +
            MultiRack       +      +    +    +    +    +    +
            api-macro       +      +    +    +    +    +    +
            """;

    /** What a cluster has to have only because PXE is a network of its own. */
    private static final Set<String> OF_SEPARATE_PXE = Set.of("SVC-MetalLB", "dedicated");

    static Stream<Arguments> management() {
        return cells(MANAGEMENT, release -> true);
    }

    static Stream<Arguments> managed() {
        return cells(MANAGED, release -> true);
    }

    static Stream<Arguments> withBgp() {
        return cells(WITH_BGP, release -> release.has(Feature.BGP_ANNOUNCEMENT));
    }

    private static Stream<Arguments> cells(String matrix, Predicate<Release> which) {
        List<String> lines = matrix.lines().toList();
        String[] releases = lines.get(0).trim().split(" +");
        assertThat(Catalogue.bundled().releases())
                .filteredOn(which)
                .extracting(Release::name)
                .containsExactly(releases);
        return lines.stream().skip(1).flatMap(line -> {
            String[] cells = line.trim().split(" +");
            return Stream.iterate(0, i -> i + 1)
                    .limit(releases.length)
                    .map(i -> Arguments.of(cells[0], releases[i], cells[i + 1]));
        });
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("management")
    void noManagementClusterBreaksTheMatrix(String item, String releaseName, String cell) {
        Release release = Catalogue.bundled().find(releaseName).orElseThrow();
        for (ClusterBuilder topology : topologies(release, item, cell)) {
            forms(release).forEach(form -> check(item, cell, topology.form(form)));
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("managed")
    void noManagedClusterBreaksTheMatrix(String item, String releaseName, String cell) {
        Release release = Catalogue.bundled().find(releaseName).orElseThrow();
        managedForms(release)
                .forEach(form ->
                        check(item, cell, ManagedModels.provisioned(release).form(form)));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("withBgp")
    void noClusterWithBgpBreaksTheMatrix(String item, String releaseName, String cell) {
        check(
                item,
                cell,
                ManagedModels.multiRack(Catalogue.bundled().find(releaseName).orElseThrow()));
    }

    private static void check(String item, String cell, ClusterBuilder topology) {
        List<Manifest> manifests = emitted(topology);
        assertThat(manifests).isNotEmpty();
        if (cell.equals("+")) {
            assertThat(isThere(item, manifests)).isTrue();
        } else if (cell.equals("-")) {
            assertThat(isThere(item, manifests)).isFalse();
        }
    }

    private static List<ClusterBuilder> topologies(Release release, String item, String cell) {
        List<ClusterBuilder> topologies = new ArrayList<>(List.of(
                ManagementModels.rich(release), ManagementModels.onBridges(release), ManagementModels.onBond(release)));
        if (!(cell.equals("+") && OF_SEPARATE_PXE.contains(item))) {
            topologies.add(ManagementModels.combined(release));
        }
        return topologies;
    }

    private static List<MetalLbForm> forms(Release release) {
        return release.has(Feature.METALLB_CONFIG_TEMPLATE)
                ? List.of(MetalLbForm.CONFIG, MetalLbForm.TEMPLATE)
                : List.of(release.has(Feature.METALLB_CONFIG_MAP) ? MetalLbForm.CONFIG_MAP : MetalLbForm.CONFIG);
    }

    /** Those that {@code link} may choose. */
    private static List<MetalLbForm> managedForms(Release release) {
        List<MetalLbForm> forms = new ArrayList<>();
        if (release.has(Feature.MANAGED_METALLB_CONFIG_MAP)) {
            forms.add(MetalLbForm.CONFIG_MAP);
        }
        if (release.has(Feature.MANAGED_METALLB_CONFIG)) {
            forms.add(MetalLbForm.CONFIG);
        }
        if (release.has(Feature.MANAGED_METALLB_CONFIG_TEMPLATE)) {
            forms.add(MetalLbForm.TEMPLATE);
        }
        return forms;
    }

    private static List<Manifest> emitted(ClusterBuilder topology) {
        NetworkModel model = topology.agents(Agent.values()).model();
        return Targets.lower(model, new Diagnostics.Collector()).stream()
                .map(ManifestSet::manifests)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isThere(String item, List<Manifest> manifests) {
        return switch (item) {
            case "region" ->
                manifests.stream().allMatch(hasLabel("kaas.mirantis.com/region"))
                        || manifests.stream().anyMatch(hasLabel("kaas.mirantis.com/region"))
                                && fail("only some objects have the region label");
            case "clusterRef" ->
                templates(manifests).allMatch(each -> each.spec().has("clusterRef"));
            case "cluster-name" -> templates(manifests).allMatch(hasLabel("cluster.sigs.k8s.io/cluster-name"));
            case "k8s-lcm" -> manifests.stream().anyMatch(hasLabel("ipam/SVC-k8s-lcm"));
            case "ceph-public" -> manifests.stream().anyMatch(hasLabel("ipam/SVC-ceph-public"));
            case "ceph-cluster" -> manifests.stream().anyMatch(hasLabel("ipam/SVC-ceph-cluster"));
            case "LBhost" -> manifests.stream().anyMatch(hasLabel("ipam/SVC-LBhost"));
            case "Rack" -> manifests.stream().anyMatch(each -> each.kind().equals("Rack"));
            case "MultiRack" -> manifests.stream().anyMatch(each -> each.kind().equals("MultiRackCluster"));
            case "api-macro" -> mentions(manifests, "{{cluster_api_lb_ip}}", "L2Template");
            case "dhcp-range" -> manifests.stream().anyMatch(hasLabel("ipam/SVC-dhcp-range"));
            case "SVC-MetalLB" -> manifests.stream().anyMatch(hasLabel("ipam/SVC-MetalLB"));
            case "configInline" -> mentions(manifests, "configInline");
            case "MetalLBConfig", "Template" ->
                manifests.stream()
                        .anyMatch(each -> each.kind().equals(item.equals("Template") ? "MetalLBConfigTemplate" : item));
            case "interfaces" -> mentions(manifests, "interfaces", "MetalLBConfig");
            case "ns-default" ->
                templates(manifests)
                        .anyMatch(each -> each.spec()
                                .text("clusterRef")
                                .filter("default"::equals)
                                .isPresent());
            case "dedicated" ->
                manifests.stream()
                        .anyMatch(each -> each.spec().get("providerSpec", "value", "dedicatedMetallbPools").stream()
                                .anyMatch(flag -> ((ScalarNode) flag).isTrue()));
            case "gateway4" -> mentions(manifests, "gateway4:");
            case "subnetPool" -> mentions(manifests, "subnetPool");
            case "scope-cluster" ->
                templates(manifests)
                        .flatMap(each -> each.spec().list("l3Layout").stream())
                        .anyMatch(entry -> ((MapNode) entry)
                                .text("scope")
                                .filter("cluster"::equals)
                                .isPresent());
            case "BGP" -> mentions(manifests, "bgp") || mentions(manifests, "BGP") || mentions(manifests, "Rack");
            default -> fail("no check for " + item);
        };
    }

    private static boolean fail(String why) {
        throw new AssertionError(why);
    }

    private static Stream<Manifest> templates(List<Manifest> manifests) {
        return manifests.stream().filter(each -> each.kind().equals("L2Template"));
    }

    private static Predicate<Manifest> hasLabel(String label) {
        return manifest -> manifest.label(label).isPresent();
    }

    /** In objects whose kind begins so. */
    private static boolean mentions(List<Manifest> manifests, String word, String kind) {
        return mentions(
                manifests.stream().filter(each -> each.kind().startsWith(kind)).toList(), word);
    }

    private static boolean mentions(List<Manifest> manifests, String word) {
        List<String> texts = new ArrayList<>();
        manifests.forEach(manifest -> collect(manifest.root(), texts));
        return texts.stream().anyMatch(text -> text.contains(word));
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof MapNode map) {
            texts.addAll(map.entries().keySet());
            map.entries().values().forEach(entry -> collect(entry.value(), texts));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, texts));
        } else {
            texts.add(((ScalarNode) node).text());
        }
    }
}
