package dev.netspec.target;

import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.ApiPeer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The AS numbers in a MultiRackCluster; a neighbour in a Rack states them only where its own differ. */
record DefaultPeer(long localAsn, long neighborAsn) {

    /** Those of most neighbours, the lowest if that leaves a choice; empty if there are no neighbours. */
    static Optional<DefaultPeer> of(Bgp bgp) {
        Map<DefaultPeer, Long> counts =
                bgp.apiPeers().stream().collect(Collectors.groupingBy(DefaultPeer::of, Collectors.counting()));
        return counts.keySet().stream()
                .min(Comparator.<DefaultPeer>comparingLong(each -> -counts.get(each))
                        .thenComparingLong(DefaultPeer::localAsn)
                        .thenComparingLong(DefaultPeer::neighborAsn));
    }

    private static DefaultPeer of(ApiPeer peer) {
        return new DefaultPeer(peer.localAsn(), peer.neighborAsn());
    }
}
