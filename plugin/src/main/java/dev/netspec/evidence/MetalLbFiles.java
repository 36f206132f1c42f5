package dev.netspec.evidence;

import dev.netspec.evidence.ExpectedMetalLb.AddressPool;
import dev.netspec.evidence.ExpectedMetalLb.Announcement;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expected configuration as the objects that hold it on the cluster. */
final class MetalLbFiles {

    private static final String NAMESPACE = "metallb-system";

    private MetalLbFiles() {}

    /** The text under key {@code config} of the ConfigMap. Source: MetalLB 0.12, internal/config/config.go. */
    static String configText(ExpectedMetalLb expected) {
        return NodeWriter.write(map().put(
                        "address-pools",
                        expected.pools().stream().map(MetalLbFiles::legacyPool).toList())
                .build());
    }

    private static MapNode legacyPool(AddressPool pool) {
        MapNode.Builder entry = map().put("name", pool.name()).put("protocol", pool.protocol());
        if (!pool.autoAssign()) {
            entry.put("auto-assign", false);
        }
        return entry.put("addresses", texts(pool.addresses())).build();
    }

    static String configMap(ExpectedMetalLb expected) {
        return NodeWriter.write(object("v1", "ConfigMap", "metallb")
                .put("data", map().put("config", configText(expected)).build())
                .build());
    }

    /** The objects of MetalLB 0.13 and newer. Source: MetalLB API reference, group metallb.io. */
    static String customResources(ExpectedMetalLb expected) {
        return Stream.concat(
                        expected.pools().stream().map(MetalLbFiles::ipAddressPool),
                        expected.announcements().stream().map(MetalLbFiles::announcement))
                .map(NodeWriter::write)
                .collect(Collectors.joining("---\n"));
    }

    private static MapNode ipAddressPool(AddressPool pool) {
        return object("metallb.io/v1beta1", "IPAddressPool", pool.name())
                .put(
                        "spec",
                        map().put("addresses", texts(pool.addresses()))
                                .put("autoAssign", pool.autoAssign())
                                .put("avoidBuggyIPs", false)
                                .build())
                .build();
    }

    private static MapNode announcement(Announcement announcement) {
        AnnouncementKind kind = announcement.kind();
        return object(kind.apiVersion(), kind.kind(), announcement.name())
                .put("spec", announcement.spec())
                .build();
    }

    private static MapNode.Builder object(String apiVersion, String kind, String name) {
        return map().put("apiVersion", apiVersion)
                .put("kind", kind)
                .put(
                        "metadata",
                        map().put("name", name).put("namespace", NAMESPACE).build());
    }

    private static MapNode.Builder map() {
        return MapNode.builder(Origin.NONE);
    }

    private static Node texts(List<String> texts) {
        return new ListNode(
                texts.stream()
                        .<Node>map(text -> ScalarNode.string(text, Origin.NONE))
                        .toList(),
                Origin.NONE);
    }
}
