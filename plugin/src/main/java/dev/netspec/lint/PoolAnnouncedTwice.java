package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import java.util.Optional;

/** A pool is announced by ARP or by BGP. */
final class PoolAnnouncedTwice extends ObjectRule {

    PoolAnnouncedTwice() {
        super("pool-announced-twice", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            for (MetalLbEntry pool : metalLb.entries(MetalLb.POOLS)) {
                first(MetalLb.L2_ADVERTISEMENTS, pool, metalLb)
                        .ifPresent(byArp -> first(MetalLb.BGP_ADVERTISEMENTS, pool, metalLb)
                                .ifPresent(byBgp -> out.at(
                                                byArp.nameOrigin(),
                                                "pool `" + pool.name() + "` is announced by ARP and by BGP too")
                                        .note("`" + byBgp.name() + "` announces it by BGP", byBgp.nameOrigin())
                                        .fix("leave the pool out of one of the two")));
            }
        }
    }

    private static Optional<MetalLbEntry> first(String list, MetalLbEntry pool, MetalLb metalLb) {
        return metalLb.entries(list).stream().filter(each -> each.isOf(pool)).findFirst();
    }
}
