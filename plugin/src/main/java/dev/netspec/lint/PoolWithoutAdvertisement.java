package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import java.util.List;

/** MetalLB announces a pool where an advertisement is of it. */
final class PoolWithoutAdvertisement extends ObjectRule {

    PoolWithoutAdvertisement() {
        super("pool-without-advertisement", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            if (metalLb.isComplete() && metalLb.unknownPools().isEmpty()) { // one of these may have been meant
                List<MetalLbEntry> advertisements = metalLb.advertisements();
                metalLb.entries(MetalLb.POOLS).stream()
                        .filter(pool -> advertisements.stream().noneMatch(each -> each.isOf(pool)))
                        .forEach(pool -> report(pool.name(), pool.nameOrigin(), metalLb, out));
            }
        }
    }

    private static void report(String pool, Origin origin, MetalLb metalLb, Findings out) {
        String list =
                metalLb.entries(MetalLb.BGP_PEERS).isEmpty() ? MetalLb.L2_ADVERTISEMENTS : MetalLb.BGP_ADVERTISEMENTS;
        out.at(origin, "no advertisement is of pool `" + pool + "`, so nobody announces its addresses")
                .fix("name it in the `ipAddressPools` of an entry of `" + list + "`");
    }
}
