package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** No Service can have the network or the broadcast address of the network that its pool is in. */
final class BorderInPool extends ClashRule {

    BorderInPool() {
        super("border-in-pool", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.POOL, Kind.BOOTSTRAP_POOL) && other.is(Kind.BORDER);
    }
}
