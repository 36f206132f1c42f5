package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.Claim.Kind;

/** The API endpoint needs an address that nothing else has. */
final class ApiEndpointTaken extends ClashRule {

    ApiEndpointTaken() {
        super("api-endpoint-taken", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public boolean forbids(Claim one, Claim other) {
        return one.is(Kind.API_ENDPOINT)
                && other.is(
                        Kind.API_ENDPOINT, Kind.GATEWAY, Kind.BGP_PEER, Kind.NAME_SERVER, Kind.SEED_NODE, Kind.BORDER);
    }
}
