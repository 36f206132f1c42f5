package dev.netspec.target;

import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Models;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Nics;
import dev.netspec.model.Pool;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The clusters of the worked examples, and some that are richer. */
final class ManagementModels {

    private static final Origin NONE = Origin.NONE;
    private static final OptionalInt UNSAID = OptionalInt.empty();

    static final Network PXE = network(NetworkRole.PXE, "10.0.0", "10.0.0.100-10.0.0.109", "10.0.0.30-10.0.0.59");
    static final Network MANAGEMENT = network(NetworkRole.MANAGEMENT, "10.0.11", "10.0.11.100-10.0.11.199");
    static final Network COMBINED =
            network(NetworkRole.PXE_MANAGEMENT, "10.0.0", "10.0.0.100-10.0.0.252", "10.0.0.30-10.0.0.49");

    static final Pool SERVICES_PXE = pool(Pool.SERVICES_PXE, NetworkRole.PXE, "10.0.0.61-10.0.0.70");
    static final Pool DEFAULT = pool(Pool.DEFAULT, NetworkRole.MANAGEMENT, "10.0.11.61-10.0.11.80");

    private ManagementModels() {}

    /** Example 7(a): one combined network. */
    static ClusterBuilder combined(Release release) {
        return new ClusterBuilder(release)
                .networks(COMBINED)
                .pools(pool(Pool.DEFAULT, NetworkRole.PXE_MANAGEMENT, "10.0.0.61-10.0.0.80"))
                .hosts(layout("kaas-mgmt", Models.nic(0), lcmBridge(0, NetworkRole.PXE_MANAGEMENT)))
                .apiEndpoint("10.0.0.90");
    }

    /** Example 7(b): separate networks, on a bridge each. */
    static ClusterBuilder onBridges(Release release) {
        Interface pxe = new Bridge("k8s-pxe", List.of("nic 0"), in(NetworkRole.PXE), UNSAID, NONE);
        return new ClusterBuilder(release)
                .networks(PXE, MANAGEMENT)
                .pools(SERVICES_PXE, DEFAULT)
                .hosts(layout("kaas-mgmt", Models.nic(0), Models.nic(1), pxe, lcmBridge(1, NetworkRole.MANAGEMENT)));
    }

    /** Example 7(b), last part: separate networks, on a bond and a VLAN. */
    static ClusterBuilder onBond(Release release) {
        return new ClusterBuilder(release)
                .networks(PXE, MANAGEMENT)
                .pools(SERVICES_PXE, DEFAULT)
                .hosts(layout("kaas-mgmt", Models.nic(0), Models.nic(1), bond(UNSAID), lcmVlan()));
    }

    /** Much at once: a further pool, a single address, a workloads network, two layouts, MTUs, an address on a NIC. */
    static ClusterBuilder rich(Release release) {
        Network workloads = new Network(
                "workloads",
                NetworkRole.WORKLOADS,
                Optional.empty(),
                Models.cidr("10.12.10.0/24"),
                Optional.empty(),
                List.of(),
                List.of(Models.range("10.12.10.10-10.12.10.20"), Models.range("10.12.10.30")),
                List.of(),
                UNSAID,
                UNSAID,
                NONE);
        Interface vlan = new Vlan("vlan410", 410, "bond0", Optional.empty(), OptionalInt.of(9000), NONE);
        Interface pods =
                new Bridge("k8s-pods", List.of("vlan410"), in(NetworkRole.WORKLOADS), OptionalInt.of(9000), NONE);
        Interface pxeNic = new Nic(0, in(NetworkRole.PXE), OptionalInt.of(1500), NONE);
        HostLayout named = Models.layout(
                "kaas-mgmt-plain",
                false,
                UNSAID,
                new Nics.Named(List.of("eno1", "eno2")),
                List.of(pxeNic, Models.nic(1), lcmBridge(1, NetworkRole.MANAGEMENT)));
        return new ClusterBuilder(release)
                .networks(PXE, MANAGEMENT, workloads)
                .pools(
                        SERVICES_PXE,
                        DEFAULT,
                        pool("dns", NetworkRole.MANAGEMENT, "10.0.11.40", "10.0.11.50-10.0.11.55"))
                .hosts(
                        layout(
                                "kaas-mgmt",
                                Models.nic(0),
                                Models.nic(1),
                                bond(OptionalInt.of(9000)),
                                lcmVlan(),
                                vlan,
                                pods),
                        named);
    }

    /** A workloads network that no host is attached to. */
    static ClusterBuilder withIdleWorkloads(Release release) {
        return onBridges(release)
                .networks(PXE, MANAGEMENT, network(NetworkRole.WORKLOADS, "10.12.10", "10.12.10.10-10.12.10.20"));
    }

    /** A regional cluster beside the management cluster. */
    static NetworkModel withRegional(Release release) {
        return new NetworkModel(List.of(
                onBridges(release).build(),
                new ClusterBuilder(release)
                        .regional("kaas-edge")
                        .networks(network(
                                NetworkRole.PXE_MANAGEMENT, "10.3.0", "10.3.0.100-10.3.0.109", "10.3.0.30-10.3.0.49"))
                        .pools(pool(Pool.DEFAULT, NetworkRole.PXE_MANAGEMENT, "10.3.0.61-10.3.0.80"))
                        .hosts(layout("kaas-edge", Models.nic(0), lcmBridge(0, NetworkRole.PXE_MANAGEMENT)))
                        .apiEndpoint("10.3.0.90")
                        .build()));
    }

    private static Pool pool(String name, NetworkRole network, String... ranges) {
        return Models.pool(name, network, name.equals(Pool.DEFAULT), ranges);
    }

    static HostLayout layout(String name, Interface... interfaces) {
        return Models.layout(
                name,
                true,
                UNSAID,
                new Nics.ByPriority(List.of("provision", "eno", "ens", "enp")),
                List.of(interfaces));
    }

    static Optional<Addressing> in(NetworkRole network) {
        return Optional.of(Models.addressing(network));
    }

    private static Interface lcmBridge(int nic, NetworkRole network) {
        return new Bridge("k8s-lcm", List.of("nic " + nic), in(network), UNSAID, NONE);
    }

    private static Interface lcmVlan() {
        return new Vlan("k8s-lcm", 411, "bond0", in(NetworkRole.MANAGEMENT), UNSAID, NONE);
    }

    private static Interface bond(OptionalInt mtu) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mode", "active-backup");
        parameters.put("primary", "nic 0");
        parameters.put("mii-monitor-interval", "100");
        return new Bond("bond0", List.of("nic 0", "nic 1"), parameters, in(NetworkRole.PXE), mtu, NONE);
    }

    /** A /24 with gateway .1 and the examples' name server. */
    private static Network network(NetworkRole role, String prefix, String hosts, String... dhcp) {
        return Models.network(role, prefix + ".0/24", prefix + ".1", hosts, dhcp);
    }
}
