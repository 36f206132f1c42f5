package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** A host range that holds the gateway has one address less than it seems. */
final class GatewayInHostRange extends ClashRule {

    GatewayInHostRange() {
        super("gateway-in-host-range", Severity.WARNING);
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.GATEWAY) && other.is(Kind.HOSTS);
    }
}
