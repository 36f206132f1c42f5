package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** What DHCP gives away must not be given away by anything else. */
final class DhcpRangeOverlap extends ClashRule {

    DhcpRangeOverlap() {
        super("dhcp-range-overlap", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.DHCP) && other.is(Kind.DHCP, Kind.HOSTS, Kind.POOL, Kind.BOOTSTRAP_POOL);
    }
}
