package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** The API endpoint must not be an address that a machine may get. */
final class ApiEndpointInRange extends ClashRule {

    ApiEndpointInRange() {
        super("api-endpoint-in-range", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.API_ENDPOINT) && other.is(Kind.HOSTS, Kind.DHCP);
    }
}
