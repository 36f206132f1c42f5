package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** No range should hold the address of a name server. */
final class NameServerInRange extends ClashRule {

    NameServerInRange() {
        super("name-server-in-range", Severity.WARNING);
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.NAME_SERVER) && other.is(Kind.HOSTS, Kind.DHCP, Kind.POOL, Kind.BOOTSTRAP_POOL);
    }
}
