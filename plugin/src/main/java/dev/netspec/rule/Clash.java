package dev.netspec.rule;

import dev.netspec.diagnostic.Repair;
import dev.netspec.model.Network;
import dev.netspec.net.AddressRange;
import dev.netspec.rule.Claim.Kind;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two claims to the same addresses, in the words of a finding.
 *
 * @param blamed the claim at which to report it
 * @param shared what both claim
 */
record Clash(Claim blamed, Claim other, AddressRange shared) {

    /**
     * Blames the claim that was written later; but a range that reaches out of its network before one that does not,
     * and never the network itself.
     */
    static Clash between(Claim one, Claim two, AddressRange shared) {
        Comparator<Claim> blame = Comparator.comparing((Claim claim) -> !claim.is(Kind.BORDER))
                .thenComparing(Claim::isMisplaced)
                .thenComparing(Claim::origin, Origin.ORDER);
        return blame.compare(one, two) > 0 ? new Clash(one, two, shared) : new Clash(two, one, shared);
    }

    boolean involves(Kind kind) {
        return blamed.is(kind) || other.is(kind);
    }

    String message() {
        String blamedWords = blamed.wordsBeside(other);
        String otherWords = other.wordsBeside(blamed);
        if (address().isEmpty()) {
            return blamedWords.equals(otherWords)
                    ? "two ranges of " + blamedWords + " share `" + shared + "`"
                    : blamedWords + " and " + otherWords + " share `" + shared + "`";
        }
        if (bothAreAddresses()) {
            return "`" + shared + "` is " + blamedWords + " and also " + otherWords;
        }
        Claim range = blamed.kind().isAddress() ? other : blamed;
        return "`" + shared + "`, " + address().get().wordsBeside(range) + ", lies in "
                + range.wordsBeside(address().get());
    }

    String note() {
        String verb = other.is(Kind.HOSTS, Kind.DHCP) ? " have `" : other.kind().isAddress() ? " is `" : " has `";
        return other.wordsBeside(blamed) + verb + other.addresses() + "`";
    }

    String fix(AddressPlan plan) {
        if (address().isEmpty()) {
            return "give one of them other addresses"
                    + blamed.network().map(network -> offer(plan, network)).orElse("");
        }
        if (address().get().is(Kind.API_ENDPOINT, Kind.SEED_NODE)) {
            Claim movable = address().get();
            return "give " + movable.words() + " another address"
                    + movable.network().map(network -> plan.offer(network, 1)).orElse("");
        }
        if (other.is(Kind.BORDER) && blamed.kind().isAddress()) {
            AddressRange hosts = other.network().orElseThrow().cidr().hosts();
            return "give it an address from `" + hosts.first() + "` to `" + hosts.last() + "`";
        }
        return "leave `" + shared + "` out of " + (blamed.kind().isAddress() ? other : blamed).words();
    }

    /** A gateway or name server at the edge of a host range: IPAM does not give it away, so nothing changes without it. */
    Optional<Repair> repair() {
        Claim range = blamed.is(Kind.HOSTS) ? blamed : other;
        Claim address = range == blamed ? other : blamed;
        if (!range.is(Kind.HOSTS) || !address.is(Kind.GATEWAY, Kind.NAME_SERVER)) {
            return Optional.empty();
        }
        List<AddressRange> left = range.addresses().minus(address.addresses());
        return left.size() == 1
                ? Repair.replacing(
                        range.origin(),
                        range.addresses().toString(),
                        left.get(0).toString())
                : Optional.empty();
    }

    private String offer(AddressPlan plan, Network network) {
        String offer = plan.offerInPlaceOf(blamed, network);
        return offer.isEmpty() && blamed.isMisplaced()
                ? ": network `" + network.name() + "` is `" + network.cidr() + "`"
                : offer;
    }

    private boolean bothAreAddresses() {
        return blamed.kind().isAddress() && other.kind().isAddress();
    }

    /** The side that is a single address; of two, the one that is easier to move. */
    private Optional<Claim> address() {
        if (bothAreAddresses()) {
            return Optional.of(other.is(Kind.API_ENDPOINT, Kind.SEED_NODE) ? other : blamed);
        }
        return blamed.kind().isAddress()
                ? Optional.of(blamed)
                : Optional.of(other).filter(claim -> claim.kind().isAddress());
    }
}
