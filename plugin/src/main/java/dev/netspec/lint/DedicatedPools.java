package dev.netspec.lint;

import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.net.Cidr;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a Cluster says of the pools of its provisioning services, {@code dedicatedMetallbPools}, and what there is to it: a
 * PXE network of its own, or one that is the management network too.
 */
record DedicatedPools(Manifest cluster) {

    private static final FieldPath PATH = FieldPath.of("spec", "providerSpec", "value", "dedicatedMetallbPools");

    /** Management and regional clusters that say no, and whose machines boot in a network of their own. */
    static List<DedicatedPools> offBesidePxe(Objects objects) {
        return objects.ofKind("Cluster").stream()
                .filter(cluster -> !objects.isManaged(cluster))
                .map(DedicatedPools::new)
                .filter(pools -> pools.says(false) && pools.hasPxeNetwork(objects))
                .toList();
    }

    boolean areOn() {
        return says(true);
    }

    Origin origin() {
        return flag().map(ScalarNode::origin).orElse(cluster.root().origin());
    }

    /** Whether hosts have addresses in a network of DHCP ranges other than the one of the cluster's nodes. */
    private boolean hasPxeNetwork(Objects objects) {
        return ofHosts(objects)
                .filter(subnet -> subnet.label(Labels.SVC_K8S_LCM).isEmpty())
                .anyMatch(subnet -> givesDhcp(subnet, objects));
    }

    boolean isPxeInManagementNetwork(Objects objects) {
        return ofHosts(objects)
                .filter(subnet -> subnet.label(Labels.SVC_K8S_LCM).isPresent())
                .anyMatch(subnet -> givesDhcp(subnet, objects));
    }

    boolean hasServicesPxe(Objects objects) {
        return objects.metalLbs().stream()
                        .anyMatch(metalLb -> metalLb.poolNames().contains("services-pxe"))
                || objects.ofKind("Subnet").stream()
                        .anyMatch(subnet -> subnet.label(Labels.POOL_NAME)
                                .filter("services-pxe"::equals)
                                .isPresent());
    }

    private Stream<Manifest> ofHosts(Objects objects) {
        return objects.templates().stream()
                .filter(template -> objects.clusterOf(template.manifest())
                        .filter(cluster::equals)
                        .isPresent())
                .flatMap(template ->
                        template.layout().stream().flatMap(entry -> objects.subnets(template, entry).stream()))
                .filter(subnet -> subnet.label(Labels.SVC_DHCP_RANGE).isEmpty());
    }

    private static boolean givesDhcp(Manifest hosts, Objects objects) {
        return objects.ofKind("Subnet").stream()
                .filter(subnet -> subnet.label(Labels.SVC_DHCP_RANGE).isPresent())
                .anyMatch(subnet -> cidr(subnet).isPresent() && cidr(subnet).equals(cidr(hosts)));
    }

    private static Optional<Cidr> cidr(Manifest subnet) {
        return subnet.spec().text("cidr").flatMap(Cidr::parse);
    }

    private boolean says(boolean wanted) {
        return flag().filter(scalar -> scalar.type() == ScalarNode.Type.BOOLEAN && scalar.isTrue() == wanted)
                .isPresent();
    }

    private Optional<ScalarNode> flag() {
        return PATH.in(cluster.root()).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }
}
