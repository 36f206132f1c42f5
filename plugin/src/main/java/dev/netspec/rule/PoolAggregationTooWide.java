package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;

/** BGP must not announce more than a pool has. */
final class PoolAggregationTooWide extends ClusterRule {

    PoolAggregationTooWide() {
        super("pool-aggregation-too-wide", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.pools()
                .forEach(pool -> pool.ranges().stream()
                        .filter(range -> pool.announcement().aggregationLength() < shortestPrefix(range.addresses()))
                        .forEach(range -> report(pool, range, out)));
    }

    private static void report(Pool pool, Range range, Findings out) {
        out.at(
                        pool.origin().at("aggregationLength"),
                        "pool `" + pool.name() + "` is announced in routes of `/"
                                + pool.announcement().aggregationLength() + "`, and `" + range
                                + "` fills none of that size")
                .note("the addresses are stated", range.origin())
                .fix("give it an `aggregationLength` of at least " + shortestPrefix(range.addresses()));
    }

    /** Of the largest aligned block in a range. */
    private static int shortestPrefix(AddressRange range) {
        int prefix = 0;
        while (!holdsBlock(range, 1L << (32 - prefix))) {
            prefix++;
        }
        return prefix;
    }

    private static boolean holdsBlock(AddressRange range, long size) {
        long aligned = (range.first().value() + size - 1) / size * size;
        return aligned + size - 1 <= range.last().value();
    }
}
