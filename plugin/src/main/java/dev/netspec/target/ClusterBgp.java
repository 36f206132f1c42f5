package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Unmodelled;
import dev.netspec.metallb.MetalLbObject;
import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.ApiPeer;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpPeer;
import dev.netspec.target.RackObject.Neighbour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The BGP sessions of a cluster, which its objects say together. */
final class ClusterBgp {

    private final ClusterObject cluster;
    private final List<MetalLbObject> metalLbs;
    private final List<RackObject> racks;
    private final List<MultiRackObject> multiRacks;
    private final Diagnostics.Collector out;

    /** The objects are the cluster's. */
    ClusterBgp(
            ClusterObject cluster,
            List<MetalLbObject> metalLbs,
            List<RackObject> racks,
            List<MultiRackObject> multiRacks,
            Diagnostics.Collector out) {
        this.cluster = cluster;
        this.metalLbs = metalLbs;
        this.racks = racks;
        this.multiRacks = multiRacks;
        this.out = out;
    }

    /** Empty if nothing says that it announces by BGP. */
    Optional<Bgp> lift() {
        List<BgpPeer> peers =
                metalLbs.stream().flatMap(each -> each.peers().stream()).toList();
        boolean announces = cluster.announcesByBgp().orElse(false);
        if (!announces && peers.isEmpty() && racks.isEmpty() && multiRacks.isEmpty()) {
            return Optional.empty();
        }
        if (!cluster.announcesByBgp().orElse(true)) {
            out.add(Unmodelled.because(
                    cluster.manifest().metadata().keyOrigin("name"),
                    ObjectReader.words(cluster.manifest())
                            + " has BGP neighbours and no `useBGPAnnouncement`, so the rules look at it as if it had"));
        }
        SortedMap<String, String> communities = new TreeMap<>();
        metalLbs.forEach(each -> communities.putAll(each.communities()));
        List<BfdProfile> bfdProfiles =
                metalLbs.stream().flatMap(each -> each.bfdProfiles().stream()).toList();
        return Optional.of(new Bgp(peers, apiPeers(), bfdProfiles, communities, cluster.origin()));
    }

    private List<ApiPeer> apiPeers() {
        List<ApiPeer> peers = new ArrayList<>();
        for (RackObject rack : racks) {
            rack.neighbours()
                    .forEach(each -> apiPeer(rack, each).ifPresentOrElse(peers::add, () -> report(rack, each)));
        }
        return peers;
    }

    private Optional<ApiPeer> apiPeer(RackObject rack, Neighbour neighbour) {
        Optional<Long> localAsn = neighbour
                .localAsn()
                .or(() -> multiRacks.stream()
                        .flatMap(each -> each.localAsn().stream())
                        .findFirst());
        Optional<Long> neighborAsn = neighbour
                .neighborAsn()
                .or(() -> multiRacks.stream()
                        .flatMap(each -> each.neighborAsn().stream())
                        .findFirst());
        return localAsn.flatMap(local -> neighborAsn.map(remote -> new ApiPeer(
                Optional.of(rack.manifest().name()),
                neighbour.address(),
                local,
                remote,
                neighbour.address().origin())));
    }

    /** Not if the whole object is missing that usually has them: that is the mistake. */
    private void report(RackObject rack, Neighbour neighbour) {
        if (!multiRacks.isEmpty()) {
            out.add(Diagnostic.error(
                            "bgp-asn-missing",
                            neighbour.address().origin(),
                            "the session of rack `" + rack.manifest().name() + "` with `" + neighbour.address()
                                    + "` has no AS numbers")
                    .fix("state `localASN` and `neighborASN` here, or in `defaultPeer` of the MultiRackCluster"));
        }
    }
}
