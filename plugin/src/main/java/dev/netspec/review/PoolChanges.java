package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Tree;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.model.Tombstone;
import dev.netspec.net.Addresses;
import java.util.List;
import java.util.Optional;

/** What changes of the pools of a cluster. */
final class PoolChanges {

    private final Account account;

    private PoolChanges(Account account) {
        this.account = account;
    }

    static void tell(Account account) {
        new PoolChanges(account).tell();
    }

    private void tell() {
        Pair.matchRenamed(
                        Pair.match(account.before().pools(), account.after().pools(), Pool::name),
                        (gone, fresh) -> addresses(gone).equals(addresses(fresh)))
                .forEach(this::tell);
    }

    private static Addresses addresses(Pool pool) {
        return new Addresses(pool.ranges().stream().map(Range::addresses).toList());
    }

    private void tell(Pair<Pool> pair) {
        Pool last = pair.last();
        String size = Phrase.count(addresses(last).size(), "address");
        if (pair.before().isEmpty()) {
            say(ChangeKind.POOL_ADDED, last, "is new, with " + size);
        } else if (pair.after().isEmpty()) {
            Ground ground = account.deletion(Tombstone.Kind.POOL, last.name(), deletionWithNetwork(last));
            account.say(
                    ChangeKind.POOL_REMOVED,
                    ground,
                    subject(last),
                    "is removed, with its " + size,
                    Touched.pools(account.before(), List.of(last)),
                    account.after().origin().at("pools"));
        } else {
            compare(pair.before().get(), last);
        }
    }

    /** A pool goes with the network that it serves. */
    private Ground deletionWithNetwork(Pool pool) {
        return pool.network()
                .map(network -> account.deletion(Tombstone.Kind.NETWORK, network, Ground.DELETED))
                .orElse(Ground.DELETED);
    }

    private void compare(Pool before, Pool after) {
        if (!before.name().equals(after.name())) {
            account.say(
                    ChangeKind.POOL_RENAMED,
                    account.deletion(Tombstone.Kind.POOL, before.name(), Ground.RENAMED),
                    subject(before),
                    "is renamed to `" + after.name() + "`: that is a delete and a create",
                    Touched.pools(account.before(), List.of(before))
                            .plus(Touched.pools(account.after(), List.of(after))),
                    after.origin());
        }
        RangeChange ranges = RangeChange.between(before.ranges(), after.ranges());
        ranges.shape().ifPresent(shape -> say(kind(shape), after, ranges.sentence()));
        value(ChangeKind.POOL_NETWORK_CHANGED, after, "network", before.network(), after.network());
        if (before.autoAssign() != after.autoAssign()) {
            String addresses = "its addresses to Services that do not ask for it";
            say(
                    ChangeKind.POOL_AUTO_ASSIGN_CHANGED,
                    after,
                    after.autoAssign() ? "now gives " + addresses : "no longer gives " + addresses);
        }
        value(
                ChangeKind.POOL_PROTOCOL_CHANGED,
                after,
                "protocol",
                Optional.of(before.protocol()),
                Optional.of(after.protocol()));
        compare(before.announcement(), after.announcement(), after);
        Tree.differences(before.raw(), after.raw())
                .forEach(part -> account.sayOfPart(
                        ChangeKind.POOL_SETTINGS_CHANGED,
                        part.before() + subject(after) + " of ",
                        part.after(),
                        after.origin()));
    }

    private void compare(BgpAnnouncement before, BgpAnnouncement after, Pool pool) {
        ChangeKind kind = ChangeKind.POOL_ANNOUNCEMENT_CHANGED;
        value(
                kind,
                pool,
                "aggregation length",
                Optional.of(before.aggregationLength()),
                Optional.of(after.aggregationLength()));
        value(kind, pool, "LOCAL_PREF", before.localPref(), after.localPref());
        if (!before.communities().equals(after.communities())) {
            say(kind, pool, Words.changeOf("communities", before.communities(), after.communities()));
        }
    }

    private static ChangeKind kind(RangeChange.Shape shape) {
        return switch (shape) {
            case GROWS -> ChangeKind.POOL_GROWS;
            case SHRINKS -> ChangeKind.POOL_SHRINKS;
            case MOVES -> ChangeKind.POOL_MOVES;
            case REWRITTEN -> ChangeKind.POOL_REWRITTEN;
        };
    }

    private void value(ChangeKind kind, Pool pool, String noun, Optional<?> before, Optional<?> after) {
        if (!before.equals(after)) {
            say(kind, pool, Words.change(noun, before, after));
        }
    }

    private void say(ChangeKind kind, Pool pool, String predicate) {
        account.say(kind, subject(pool), predicate, Touched.pools(account.after(), List.of(pool)), pool.origin());
    }

    private static String subject(Pool pool) {
        return "pool `" + pool.name() + "`";
    }
}
