package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** A pool or a DHCP range must not give the gateway's address away. */
final class GatewayInRange extends ClashRule {

    GatewayInRange() {
        super("gateway-in-range", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.GATEWAY) && other.is(Kind.POOL, Kind.BOOTSTRAP_POOL, Kind.DHCP);
    }
}
