package dev.netspec.review;

import dev.netspec.model.Address;
import dev.netspec.model.Network;
import dev.netspec.model.Range;
import dev.netspec.model.Tombstone;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What changes of the networks of a cluster. */
final class NetworkChanges {

    private static final Map<RangeChange.Shape, ChangeKind> HOSTS = Map.of(
            RangeChange.Shape.GROWS, ChangeKind.HOST_RANGE_GROWS,
            RangeChange.Shape.SHRINKS, ChangeKind.HOST_RANGE_SHRINKS,
            RangeChange.Shape.MOVES, ChangeKind.HOST_RANGE_MOVES,
            RangeChange.Shape.REWRITTEN, ChangeKind.HOST_RANGE_REWRITTEN);

    private static final Map<RangeChange.Shape, ChangeKind> DHCP = Map.of(
            RangeChange.Shape.GROWS, ChangeKind.DHCP_RANGE_GROWS,
            RangeChange.Shape.SHRINKS, ChangeKind.DHCP_RANGE_SHRINKS,
            RangeChange.Shape.MOVES, ChangeKind.DHCP_RANGE_MOVES,
            RangeChange.Shape.REWRITTEN, ChangeKind.DHCP_RANGE_REWRITTEN);

    private final Account account;

    private NetworkChanges(Account account) {
        this.account = account;
    }

    static void tell(Account account) {
        NetworkChanges changes = new NetworkChanges(account);
        Pair.matchRenamed(
                        Pair.match(account.before().networks(), account.after().networks(), Network::name),
                        (gone, fresh) -> gone.cidr().equals(fresh.cidr()) && gone.role() == fresh.role())
                .forEach(changes::tell);
    }

    private void tell(Pair<Network> pair) {
        Network last = pair.last();
        if (pair.before().isEmpty()) {
            say(ChangeKind.NETWORK_ADDED, last, "is new: `" + last.cidr() + "`", last.origin());
        } else if (pair.after().isEmpty()) {
            account.say(
                    ChangeKind.NETWORK_REMOVED,
                    account.deletion(Tombstone.Kind.NETWORK, last.name(), Ground.DELETED),
                    subject(last),
                    "is removed: `" + last.cidr() + "`",
                    Touched.network(account.before(), last),
                    account.after().origin().at("networks"));
        } else {
            compare(pair.before().get(), last);
        }
    }

    private void compare(Network before, Network after) {
        if (!before.name().equals(after.name())) {
            account.say(
                    ChangeKind.NETWORK_RENAMED,
                    account.deletion(Tombstone.Kind.NETWORK, before.name(), Ground.RENAMED),
                    subject(before),
                    "is renamed to `" + after.name() + "`: that is a delete and a create",
                    Touched.network(account.before(), before).plus(Touched.network(account.after(), after)),
                    after.origin());
        }
        value(
                ChangeKind.NETWORK_ROLE_CHANGED,
                after,
                "role",
                Optional.of(before.role().key()),
                Optional.of(after.role().key()),
                after.origin().at("role"));
        value(ChangeKind.NETWORK_RACK_CHANGED, after, "rack", before.rack(), after.rack(), after.origin());
        boolean isElsewhere = !before.cidr().overlaps(after.cidr());
        if (isElsewhere) {
            // what lies in it moves with it, which says itself
            say(
                    ChangeKind.NETWORK_RENUMBERED,
                    after,
                    "is renumbered from `" + before.cidr() + "` to `" + after.cidr() + "`",
                    after.origin().at("cidr"));
        } else {
            resized(before.cidr(), after);
            gateway(before, after);
            ranges(HOSTS, "host range", before.hosts(), after.hosts(), after, "hosts");
            ranges(DHCP, "DHCP range", before.dhcp(), after.dhcp(), after, "dhcp");
        }
        nameservers(before, after);
        number(ChangeKind.VLAN_CHANGED, "VLAN id", before.vlan(), after.vlan(), after, "vlan");
        number(ChangeKind.MTU_CHANGED, "MTU", before.mtu(), after.mtu(), after, "mtu");
    }

    private void resized(Cidr before, Network after) {
        if (!before.equals(after.cidr())) {
            boolean grows = after.cidr().contains(before.range());
            say(
                    grows ? ChangeKind.NETWORK_GROWS : ChangeKind.NETWORK_SHRINKS,
                    after,
                    (grows ? "grows" : "shrinks") + " from `" + before + "` to `" + after.cidr() + "`",
                    after.origin().at("cidr"));
        }
    }

    private void gateway(Network before, Network after) {
        value(
                ChangeKind.GATEWAY_CHANGED,
                after,
                "gateway",
                before.gateway().map(Address::ip),
                after.gateway().map(Address::ip),
                after.gateway().map(Address::origin).orElse(after.origin().at("cidr")));
    }

    private void nameservers(Network before, Network after) {
        if (!before.nameservers().equals(after.nameservers())) {
            account.sayForNetwork(
                    ChangeKind.NAME_SERVERS_CHANGED,
                    "name servers change from " + Words.all(before.nameservers()) + " to "
                            + Words.all(after.nameservers()),
                    after,
                    after.nameservers().stream()
                            .findFirst()
                            .map(Address::origin)
                            .orElse(after.origin().at("cidr")));
        }
    }

    private void ranges(
            Map<RangeChange.Shape, ChangeKind> kinds,
            String noun,
            List<Range> before,
            List<Range> after,
            Network network,
            String key) {
        RangeChange change = RangeChange.between(before, after);
        change.shape()
                .ifPresent(shape -> account.say(
                        kinds.get(shape),
                        noun + " of network `" + network.name() + "`",
                        change.sentence(),
                        Touched.network(account.after(), network),
                        network.origin().at(key)));
    }

    private void number(
            ChangeKind kind, String noun, OptionalInt before, OptionalInt after, Network network, String key) {
        value(
                kind,
                network,
                noun,
                Words.boxed(before),
                Words.boxed(after),
                network.origin().at(key));
    }

    private void value(
            ChangeKind kind, Network network, String noun, Optional<?> before, Optional<?> after, Origin at) {
        if (!before.equals(after)) {
            say(kind, network, Words.change(noun, before, after), at);
        }
    }

    private void say(ChangeKind kind, Network network, String predicate, Origin at) {
        account.say(kind, subject(network), predicate, Touched.network(account.after(), network), at);
    }

    private static String subject(Network network) {
        return "network `" + network.name() + "`";
    }
}
