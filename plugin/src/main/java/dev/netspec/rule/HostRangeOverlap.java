package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** Host ranges of two clusters must not share addresses: nothing coordinates them. */
final class HostRangeOverlap extends ClashRule {

    HostRangeOverlap() {
        super("host-range-overlap", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.HOSTS) && other.is(Kind.HOSTS) && !one.isOfSameListAs(other);
    }
}
