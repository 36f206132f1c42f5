package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** An address of a host must not be a load balancer address too. */
final class PoolOverlapsHosts extends ClashRule {

    PoolOverlapsHosts() {
        super("pool-overlaps-hosts", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.POOL, Kind.BOOTSTRAP_POOL) && other.is(Kind.HOSTS);
    }
}
