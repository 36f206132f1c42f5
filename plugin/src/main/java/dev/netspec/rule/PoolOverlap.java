package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** Ranges of one pool, or of two, must not share addresses. */
final class PoolOverlap extends ClashRule {

    PoolOverlap() {
        super("pool-overlap", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.POOL, Kind.BOOTSTRAP_POOL) && one.kind() == other.kind();
    }
}
