package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.net.Ip;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A node has one session with a neighbour. */
final class BgpPeerDuplicate extends ClusterRule {

    private record Session(Optional<String> rack, Ip neighbour) {}

    BgpPeerDuplicate() {
        super("bgp-peer-duplicate", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.bgp().ifPresent(bgp -> {
            Map<Session, BgpPeer> first = new HashMap<>();
            bgp.peers().stream()
                    .sorted(Comparator.comparing(BgpPeer::origin, Origin.ORDER))
                    .forEach(peer -> {
                        BgpPeer earlier = first.putIfAbsent(
                                new Session(peer.rack(), peer.address().ip()), peer);
                        if (earlier != null) {
                            out.at(peer.origin(), "neighbour `" + peer.address() + "` is listed twice")
                                    .note("it is also listed", earlier.origin())
                                    .fix("keep one of them");
                        }
                    });
        });
    }
}
