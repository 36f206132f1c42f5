package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;

/** The Subnets of Ceph are those of one cluster. */
final class CephSubnetCluster extends ObjectRule {

    CephSubnetCluster() {
        super("ceph-subnet-cluster", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects).filter(subnet -> !subnet.has(Labels.CLUSTER_NAME)).forEach(subnet -> {
            for (String service : new String[] {Labels.SVC_CEPH_PUBLIC, Labels.SVC_CEPH_CLUSTER}) {
                if (subnet.has(service)) {
                    out.at(
                                    subnet.labelOrigin(service),
                                    "the " + subnet.words() + " is labelled `" + service + "` and names no cluster")
                            .fix("name its cluster in the label `" + Labels.CLUSTER_NAME + "`");
                }
            }
        });
    }
}
