package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** No range may give the address of a BGP neighbour away. */
final class BgpPeerInRange extends ClashRule {

    BgpPeerInRange() {
        super("bgp-peer-in-range", Severity.ERROR);
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.BGP_PEER) && other.is(Kind.HOSTS, Kind.DHCP, Kind.POOL, Kind.BOOTSTRAP_POOL);
    }
}
