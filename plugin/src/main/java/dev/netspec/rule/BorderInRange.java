package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** The network and the broadcast address are no addresses of machines: IPAM leaves them out of a range. */
final class BorderInRange extends ClashRule {

    BorderInRange() {
        super("border-in-range", Severity.WARNING);
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.BORDER) && other.is(Kind.HOSTS, Kind.DHCP);
    }
}
