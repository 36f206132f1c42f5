package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** An address that a list of host ranges holds twice is still one address. */
final class HostRangeRepeated extends ClashRule {

    HostRangeRepeated() {
        super("host-range-repeated", Severity.WARNING);
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.HOSTS) && other.is(Kind.HOSTS) && one.isOfSameListAs(other);
    }
}
