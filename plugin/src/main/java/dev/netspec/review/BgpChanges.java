package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.BgpPeer;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes of how a cluster is announced by BGP, or whether. */
final class BgpChanges {

    /** What changes of a value, and the peers of which it is so. */
    private record PeerChange(String noun, Optional<?> before, Optional<?> after) {}

    private record Peer(String subject, Origin at) {}

    private final Account account;
    private final Map<PeerChange, List<Peer>> peers = new LinkedHashMap<>();

    private BgpChanges(Account account) {
        this.account = account;
    }

    static void tell(Account account) {
        new BgpChanges(account).tell();
    }

    private void tell() {
        Optional<Bgp> before = account.before().bgp();
        Optional<Bgp> after = account.after().bgp();
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get());
        } else if (before.isPresent() || after.isPresent()) {
            account.sayOfCluster(
                    ChangeKind.ANNOUNCEMENT_CHANGED,
                    Ground.ANNOUNCED_OTHERWISE,
                    after.isPresent()
                            ? "is announced by BGP, no longer by ARP"
                            : "is announced by ARP, no longer by BGP",
                    account.after().origin().at("announce"));
        }
    }

    private void compare(Bgp before, Bgp after) {
        Pair.match(before.peers(), after.peers(), BgpPeer::name).forEach(this::peer);
        Pair.match(
                        before.apiPeers(),
                        after.apiPeers(),
                        peer -> List.of(peer.rack(), peer.neighbor().ip()))
                .forEach(this::apiPeer);
        peers.forEach(this::say);
        Pair.match(before.bfdProfiles(), after.bfdProfiles(), Bgp.BfdProfile::name)
                .forEach(this::bfdProfile);
        settings(
                ChangeKind.COMMUNITIES_CHANGED,
                "table of communities",
                before.communities(),
                after.communities(),
                after.origin().at("communities"));
    }

    private void peer(Pair<BgpPeer> pair) {
        BgpPeer last = pair.last();
        String subject = "BGP peer `" + last.name() + "`";
        comesOrGoes(pair, subject, last.address(), last.origin());
        if (pair.isOnBothSides()) {
            BgpPeer was = pair.before().get();
            Compared peer = new Compared(subject, last.origin());
            peer.value(
                    "address",
                    Optional.of(was.address().ip()),
                    Optional.of(last.address().ip()));
            peer.value("rack", was.rack(), last.rack());
            peer.value("own AS number", Optional.of(was.localAsn()), Optional.of(last.localAsn()));
            peer.value("AS number", Optional.of(was.peerAsn()), Optional.of(last.peerAsn()));
            peer.value("port", Words.boxed(was.port()), Words.boxed(last.port()));
            peer.value("hold time", was.holdTime(), last.holdTime());
            peer.value("keepalive time", was.keepaliveTime(), last.keepaliveTime());
            peer.value("Secret of the password", was.passwordSecret(), last.passwordSecret());
            peer.value("BFD profile", was.bfdProfile(), last.bfdProfile());
            peer.value("eBGP multi-hop", Optional.of(was.ebgpMultiHop()), Optional.of(last.ebgpMultiHop()));
            peer.value(
                    "source address",
                    was.sourceAddress().map(Address::ip),
                    last.sourceAddress().map(Address::ip));
        }
    }

    private void apiPeer(Pair<Bgp.ApiPeer> pair) {
        Bgp.ApiPeer last = pair.last();
        String subject = "BGP peer `" + last.neighbor() + "` of the masters"
                + last.rack().map(rack -> " in rack `" + rack + "`").orElse("");
        comesOrGoes(pair, subject, last.neighbor(), last.origin());
        if (pair.isOnBothSides()) {
            Bgp.ApiPeer was = pair.before().get();
            Compared peer = new Compared(subject, last.origin());
            peer.value("own AS number", Optional.of(was.localAsn()), Optional.of(last.localAsn()));
            peer.value("AS number", Optional.of(was.neighborAsn()), Optional.of(last.neighborAsn()));
        }
    }

    /** What is stated once for several peers is said once. */
    private void say(PeerChange change, List<Peer> alike) {
        boolean isOne = alike.size() == 1;
        account.say(
                ChangeKind.BGP_PEER_CHANGED,
                isOne ? alike.get(0).subject() : "each of " + Phrase.count(alike.size(), "BGP peer"),
                Words.change(change.noun(), change.before(), change.after()),
                Impact.NONE,
                isOne ? alike.get(0).at() : announcement());
    }

    private void comesOrGoes(Pair<?> pair, String subject, Address address, Origin at) {
        if (pair.before().isEmpty()) {
            account.say(ChangeKind.BGP_PEER_ADDED, subject, "is new, at `" + address + "`", Impact.NONE, at);
        } else if (pair.after().isEmpty()) {
            account.say(ChangeKind.BGP_PEER_REMOVED, subject, "is removed", Impact.NONE, announcement());
        }
    }

    /** Where what is gone was a part of. */
    private Origin announcement() {
        return account.after().bgp().map(Bgp::origin).orElse(account.after().origin());
    }

    private void bfdProfile(Pair<Bgp.BfdProfile> pair) {
        String subject = "BFD profile `" + pair.last().name() + "`";
        ChangeKind kind = ChangeKind.BFD_PROFILE_CHANGED;
        Origin at = pair.last().origin();
        if (pair.before().isEmpty()) {
            account.say(kind, Ground.NEW, subject, "is new", Impact.NONE, at);
        } else if (pair.after().isEmpty()) {
            account.say(kind, subject, "is removed", Impact.NONE, announcement());
        } else {
            settings(kind, subject, pair.before().get().settings(), pair.last().settings(), at);
        }
    }

    private void settings(
            ChangeKind kind, String subject, Map<String, String> before, Map<String, String> after, Origin at) {
        Words.changes(before, after).forEach(change -> account.say(kind, subject, change, Impact.NONE, at));
    }

    /** A peer that is on both sides. */
    private final class Compared {

        private final String subject;
        private final Origin at;

        Compared(String subject, Origin at) {
            this.subject = subject;
            this.at = at;
        }

        void value(String noun, Optional<?> was, Optional<?> is) {
            if (!was.equals(is)) {
                peers.computeIfAbsent(new PeerChange(noun, was, is), change -> new ArrayList<>())
                        .add(new Peer(subject, at));
            }
        }
    }
}
