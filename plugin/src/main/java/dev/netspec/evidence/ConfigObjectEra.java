package dev.netspec.evidence;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.evidence.ExpectedMetalLb.AddressPool;
import dev.netspec.evidence.ExpectedMetalLb.Announcement;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Pool;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pools and announcements are entries of MetalLBConfig; where it names a template, also the template's and labelled
 * Subnets. Sources: MCC, MetalLBConfig and MetalLBConfigTemplate API references; the template's keys are recollection.
 */
final class ConfigObjectEra {

    private ConfigObjectEra() {}

    static ExpectedMetalLb expected(AppliedObjects objects) {
        List<AddressPool> pools = new ArrayList<>();
        List<Announcement> announcements = new ArrayList<>();
        objects.labelled("MetalLBConfig").map(Manifest::spec).forEach(config -> {
            pools.addAll(pools(config));
            announcements.addAll(announcements(config));
            config.text("templateName").ifPresent(name -> {
                pools.addAll(LabelledSubnets.pools(objects));
                objects.labelled("MetalLBConfigTemplate")
                        .filter(template -> template.name().equals(name))
                        .map(ConfigObjectEra::instantiated)
                        .forEach(lists -> {
                            pools.addAll(pools(lists));
                            announcements.addAll(announcements(lists));
                        });
            });
        });
        return new ExpectedMetalLb(pools, announcements);
    }

    /** The lists that a template's texts are. */
    private static MapNode instantiated(Manifest template) {
        MapNode.Builder lists = MapNode.builder(template.root().origin());
        AppliedObjects.mapAt(template.spec(), "templates").entries().forEach((key, entry) -> {
            if (entry.value() instanceof ScalarNode text) {
                NodeReader.read(SourceFile.of(template.name(), text.text()), new Diagnostics.Collector())
                        .forEach(list -> lists.put(key, list));
            }
        });
        return lists.build();
    }

    private static List<AddressPool> pools(MapNode lists) {
        return AppliedObjects.maps(lists.list("ipAddressPools"))
                .map(entry -> {
                    MapNode spec = AppliedObjects.mapAt(entry, "spec");
                    return new AddressPool(
                            entry.text("name").orElse(""),
                            Pool.LAYER2,
                            AppliedObjects.texts(spec.list("addresses")).toList(),
                            spec.scalar("autoAssign").map(ScalarNode::isTrue).orElse(true));
                })
                .toList();
    }

    private static List<Announcement> announcements(MapNode lists) {
        return Stream.of(AnnouncementKind.values())
                .flatMap(kind -> AppliedObjects.maps(lists.list(kind.list()))
                        .map(entry -> new Announcement(
                                kind, entry.text("name").orElse(""), AppliedObjects.mapAt(entry, "spec"))))
                .toList();
    }
}
