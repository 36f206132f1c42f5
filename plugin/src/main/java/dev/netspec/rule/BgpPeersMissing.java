package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Bgp;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.source.Origin;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Announcing by BGP takes someone to announce to. */
final class BgpPeersMissing extends ClusterRule {

    BgpPeersMissing() {
        super("bgp-peers-missing", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.bgp().filter(bgp -> !isStated(bgp.origin())).ifPresent(bgp -> {
            if (bgp.peers().isEmpty() && !isStatedInRacks(cluster)) {
                out.at(bgp.origin(), "cluster `" + cluster.name() + "` announces by BGP and has no neighbours")
                        .fix("list the neighbours as `peers` under `bgp`, of the cluster or of its racks");
            } else {
                Set<String> withMasters = cluster.hosts().stream()
                        .filter(HostLayout::isControlPlane)
                        .flatMap(layout -> layout.rack().stream())
                        .collect(Collectors.toSet());
                Set<Optional<String>> announced =
                        bgp.apiPeers().stream().map(Bgp.ApiPeer::rack).collect(Collectors.toSet());
                cluster.racks().stream()
                        .filter(rack -> withMasters.contains(rack.name())
                                && !announced.contains(Optional.<String>empty())
                                && !announced.contains(Optional.of(rack.name()))
                                && !isStated(rack.origin().at("bgp")))
                        .forEach(rack -> out.at(
                                        rack.origin(),
                                        "the masters in rack `" + rack.name()
                                                + "` have no neighbours to announce the API endpoint to")
                                .fix("list them as `peers` or `apiPeers` under the rack's `bgp`"));
            }
        });
    }

    private static boolean isStatedInRacks(Cluster cluster) {
        return cluster.racks().stream().anyMatch(rack -> isStated(rack.origin().at("bgp")));
    }

    /** Neighbours that were stated and are not here have a finding of their own. */
    private static boolean isStated(Origin block) {
        return block.has("peers");
    }
}
