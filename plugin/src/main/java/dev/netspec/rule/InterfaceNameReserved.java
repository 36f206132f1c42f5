package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.List;
import java.util.Optional;

/** Some names belong to interfaces that Kubernetes, Calico, Docker and Open vSwitch create at run time. */
final class InterfaceNameReserved extends LayoutRule {

    private static final List<String> PREFIXES =
            List.of("br-int", "br-tun", "cali", "docker", "kube-", "ovs-system", "tunl", "veth", "vxlan.calico");

    InterfaceNameReserved() {
        super("interface-name-reserved", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Interface each : layout.interfaces()) {
            Optional<String> reserved =
                    PREFIXES.stream().filter(each.name()::startsWith).findFirst();
            reserved.ifPresent(prefix -> out.at(
                            each.origin(),
                            "`" + each.name() + "` begins like the interfaces that are created at run time: `" + prefix
                                    + "`")
                    .fix("give it another name"));
        }
    }
}
