package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Nics;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/** An L2Template as written. */
record TemplateObject(Manifest manifest, Nics nics, List<LayoutEntry> layout, NetplanReader netplan) {

    /** The namespace that scope {@code global} looks in. */
    private static final String GLOBAL = "default";

    /**
     * An entry of {@code l3Layout}.
     *
     * @param subnetName of a Subnet; with a selector only what the npTemplate calls it
     * @param selector labels that the Subnet has; empty if it goes by its name
     */
    record LayoutEntry(String subnetName, String scope, MapNode selector, Origin origin) {

        private boolean selects(SubnetObject subnet, String namespace) {
            String searched = scope.equals("global") ? GLOBAL : namespace;
            return subnet.manifest().namespace().equals(searched)
                    && (selector.isEmpty()
                            ? subnet.name().equals(subnetName)
                            : selector.entries().keySet().stream()
                                    .allMatch(key -> subnet.labels().text(key).equals(selector.text(key))));
        }
    }

    boolean isDefault() {
        return manifest.label(Labels.DEFAULT_FOR_CLUSTER).isPresent();
    }

    /** The cluster that it is for, by whichever means the release has. */
    Optional<String> cluster() {
        return manifest.label(Labels.CLUSTER_NAME)
                .or(() -> manifest.spec().text("clusterRef"))
                .or(() -> manifest.label(Labels.LEGACY_CLUSTER));
    }

    /** The Subnet that an entry means. */
    Optional<SubnetObject> resolve(LayoutEntry entry, List<SubnetObject> subnets) {
        return subnets.stream()
                .filter(subnet -> entry.selects(subnet, manifest.namespace()))
                .findFirst();
    }

    /** The Subnet that the npTemplate calls by this name. */
    Optional<SubnetObject> resolve(String alias, List<SubnetObject> subnets) {
        return layout.stream()
                .filter(entry -> entry.subnetName().equals(alias))
                .findFirst()
                .flatMap(entry -> resolve(entry, subnets));
    }
}
