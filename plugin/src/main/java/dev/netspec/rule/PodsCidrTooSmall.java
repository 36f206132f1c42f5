package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.net.Cidr;

/** Each node takes at least one /26 of the pod CIDR. */
final class PodsCidrTooSmall extends ClusterRule {

    private static final int NODE_PREFIX = 26;

    PodsCidrTooSmall() {
        super("pods-cidr-too-small", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        Cidr pods = cluster.kubernetes().pods();
        int machines = cluster.hosts().stream()
                .mapToInt(layout -> layout.machineCount().orElse(0))
                .sum();
        long nodes = pods.range().size() >> (32 - NODE_PREFIX);
        if (nodes < machines) {
            out.at(
                            cluster.kubernetes().origin().at("pods"),
                            "`" + pods + "` has pod addresses for " + nodes + " of " + machines + " machines")
                    .fix("choose a `/" + prefix(machines) + "` or larger: each machine takes a `/" + NODE_PREFIX + "`");
        }
    }

    /** Of the smallest CIDR that has enough for these. */
    private static int prefix(int machines) {
        return NODE_PREFIX - (32 - Integer.numberOfLeadingZeros(machines - 1));
    }
}
