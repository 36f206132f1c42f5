package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** The seed node needs an address that nothing else has. */
final class SeedNodeAddressTaken extends ClashRule {

    SeedNodeAddressTaken() {
        super("seed-node-address-taken", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.SEED_NODE)
                && other.is(
                        Kind.HOSTS,
                        Kind.DHCP,
                        Kind.POOL,
                        Kind.BOOTSTRAP_POOL,
                        Kind.GATEWAY,
                        Kind.NAME_SERVER,
                        Kind.BORDER);
    }
}
