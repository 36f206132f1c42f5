package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** A gateway is neither the network nor the broadcast address. */
final class GatewayNotAHost implements ClashRule {

    @Override
    public String id() {
        return "gateway-not-a-host";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.GATEWAY) && other.is(Kind.BORDER);
    }
}
