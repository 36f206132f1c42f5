package dev.netspec.lint;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Macro;
import dev.netspec.field.TemplateText;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An L2Template with its netplan text as a tree, in which macros such as {@code {{nic 0}}} are the text of scalars and
 * keys. Places in the tree point into the manifest.
 *
 * @param netplan empty if the text cannot be read, which lifting reports
 */
record L2Template(Manifest manifest, MapNode netplan) {

    private static final Pattern NIC = Pattern.compile("\\{\\{\\s*(?:nic|mac)\\s+(\\d{1,4})\\s*\\}\\}");

    /** Every macro of the text, in the order written; where the text is no netplan, too. */
    List<Macro> macros() {
        return manifest.spec().scalar("npTemplate").map(TemplateText::macros).orElse(List.of());
    }

    /** The interfaces, by section and then as written. */
    List<TemplateInterface> interfaces() {
        return TemplateInterface.in(netplan);
    }

    /** The names of NICs, in the order of their numbers; empty if the template chooses NICs by priority. */
    List<String> nics() {
        return manifest.spec().list("ifMapping").stream()
                .filter(ScalarNode.class::isInstance)
                .map(name -> ((ScalarNode) name).text())
                .toList();
    }

    static L2Template read(Manifest manifest) {
        return new L2Template(
                manifest,
                manifest.spec()
                        .scalar("npTemplate")
                        .flatMap(text -> TemplateText.read(text, Objects.words(manifest), new Diagnostics.Collector()))
                        .filter(MapNode.class::isInstance)
                        .map(MapNode.class::cast)
                        .orElse(MapNode.EMPTY));
    }

    /** The entries of {@code l3Layout}. */
    List<LayoutEntry> layout() {
        return manifest.spec().list("l3Layout").stream()
                .filter(MapNode.class::isInstance)
                .map(entry -> new LayoutEntry((MapNode) entry))
                .toList();
    }

    /** The macros of the netplan text that draw from Subnets. */
    List<SubnetMention> mentions() {
        return SubnetMention.in(netplan);
    }

    /** Whether machines without a selector get it. */
    boolean isDefault() {
        return manifest.label(Labels.DEFAULT_FOR_CLUSTER).isPresent();
    }

    /** How it says whose it is where no label does: by {@code clusterRef}, or by the label of still older releases. */
    Optional<LegacyReference> legacyCluster() {
        MapNode labels = manifest.metadata().map("labels").orElse(MapNode.EMPTY);
        return LegacyReference.of(manifest.spec(), "clusterRef")
                .or(() -> LegacyReference.of(labels, Labels.LEGACY_CLUSTER));
    }

    /** Whether it says that it is for every cluster of its namespace. */
    boolean isForNamespace() {
        return legacyCluster()
                .filter(reference -> reference.cluster().equals("default"))
                .isPresent();
    }

    /** One more than the highest number of a NIC in the netplan text. */
    int nicsUsed() {
        return NIC.matcher(NodeWriter.write(netplan))
                .results()
                .mapToInt(nic -> 1 + Integer.parseInt(nic.group(1)))
                .max()
                .orElse(0);
    }

    /**
     * A name of a cluster.
     *
     * @param field the field or label that has it
     * @param key the place of that
     */
    record LegacyReference(String field, String cluster, Origin key) {

        private static Optional<LegacyReference> of(MapNode map, String field) {
            return map.text(field).map(cluster -> new LegacyReference(field, cluster, map.keyOrigin(field)));
        }
    }
}
