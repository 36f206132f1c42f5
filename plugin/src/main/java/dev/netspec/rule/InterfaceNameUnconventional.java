package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.EnumSet;
import java.util.Set;

/** The product knows the interfaces of the LCM and workloads networks by their names. */
final class InterfaceNameUnconventional extends LayoutRule {

    /** Those whose interface has a name in the product's code. Source: public API types. */
    private static final Set<NetworkRole> NAMED =
            EnumSet.of(NetworkRole.LCM, NetworkRole.MANAGEMENT, NetworkRole.PXE_MANAGEMENT, NetworkRole.WORKLOADS);

    InterfaceNameUnconventional() {
        super("interface-name-unconventional", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Interface each : layout.interfaces()) {
            if (!InterfaceNameInvalid.isValid(each.name()) || !NicReused.isUnique(each.name(), layout)) {
                continue; // it needs another name anyway
            }
            each.addressing()
                    .flatMap(addressing -> cluster.network(addressing.network()))
                    .filter(network -> NAMED.contains(network.role()))
                    .ifPresent(network -> {
                        String name = network.role().interfaceName().orElseThrow();
                        if (!each.name().equals(name) && !isOn(name, network, layout, cluster)) {
                            out.at(
                                            each.origin(),
                                            "`" + each.name() + "` has the address in network `" + network.name()
                                                    + "`, and the product looks for it on `" + name + "`")
                                    .note("network `" + network.name() + "` is stated", network.origin())
                                    .fix("call the interface `" + name + "`");
                        }
                    });
        }
    }

    /** Also if it has the address of another LCM network: that there are two is a mistake of its own. */
    private static boolean isOn(String name, Network network, HostLayout layout, Cluster cluster) {
        return layout.interfaces().stream()
                .filter(each -> each.name().equals(name))
                .flatMap(each -> each.addressing().stream())
                .flatMap(addressing -> cluster.network(addressing.network()).stream())
                .anyMatch(each -> each.equals(network)
                        || each.role().isLcm() && network.role().isLcm());
    }
}
