package dev.netspec.target;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Nics;
import dev.netspec.netplan.NetplanReader;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/** An L2Template as written. */
record TemplateObject(Manifest manifest, Nics nics, List<LayoutEntry> layout, NetplanReader netplan) {

    /**
     * An entry of {@code l3Layout}.
     *
     * @param subnetName of a Subnet; with a selector only what the npTemplate calls it
     * @param selector labels that the Subnet has; empty if it goes by its name
     */
    record LayoutEntry(String subnetName, String scope, MapNode selector, Origin origin) {

        /**
         * The namespace that it looks in.
         *
         * @param own that of the template's cluster
         */
        String namespace(String own) {
            return scope.equals("global") ? ObjectNames.MANAGEMENT_NAMESPACE : own;
        }

        /** The place of what says which Subnet is meant. */
        Origin selection() {
            return origin.at(selector.isEmpty() ? "subnetName" : "labelSelector");
        }

        /** Whether it means a Subnet of that namespace. */
        boolean selects(SubnetObject subnet) {
            return selector.isEmpty()
                    ? subnet.name().equals(subnetName)
                    : selector.entries().keySet().stream()
                            .allMatch(key -> subnet.labels().text(key).equals(selector.text(key)));
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
}
