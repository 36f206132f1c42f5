package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** A gateway is neither the network nor the broadcast address. */
final class GatewayNotAHost extends ClashRule {

    GatewayNotAHost() {
        super("gateway-not-a-host", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.GATEWAY) && other.is(Kind.BORDER);
    }
}
