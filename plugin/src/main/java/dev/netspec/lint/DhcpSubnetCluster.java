package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;

/** A DHCP range serves every machine of the network, whichever cluster it is to be in. */
final class DhcpSubnetCluster extends ObjectRule {

    DhcpSubnetCluster() {
        super("dhcp-subnet-cluster", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .filter(subnet -> subnet.has(Labels.SVC_DHCP_RANGE) && subnet.has(Labels.CLUSTER_NAME))
                .forEach(subnet -> out.at(
                                subnet.labelOrigin(Labels.CLUSTER_NAME),
                                "the " + subnet.words() + " is a DHCP range, of which the label `" + Labels.CLUSTER_NAME
                                        + "` is ignored")
                        .fix("remove the label"));
    }
}
