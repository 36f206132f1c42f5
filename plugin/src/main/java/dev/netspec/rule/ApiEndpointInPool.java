package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** The API endpoint must not be an address that MetalLB gives away. */
final class ApiEndpointInPool extends ClashRule {

    ApiEndpointInPool() {
        super("api-endpoint-in-pool", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.API_ENDPOINT) && other.is(Kind.POOL, Kind.BOOTSTRAP_POOL);
    }
}
