package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;

/** The product announces the pools of a management cluster at layer 2 only. */
final class PoolProtocolUnsupported extends ClusterRule {

    PoolProtocolUnsupported() {
        super("pool-protocol-unsupported", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.pools().stream()
                .filter(pool -> !pool.protocol().equals(Pool.LAYER2)
                        && !(cluster.bgp().isPresent() && pool.protocol().equals(Pool.BGP)))
                .forEach(pool -> out.at(
                                pool.origin().at("protocol"),
                                "pool `" + pool.name() + "` has "
                                        + (pool.protocol().isEmpty()
                                                ? "no protocol"
                                                : "protocol `" + pool.protocol() + "`")
                                        + ", and only `" + Pool.LAYER2 + "` is supported")
                        .fix("write `" + Pool.LAYER2 + "`"));
    }
}
