package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.ApiPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Rack;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rack: the neighbours to which the masters in a rack announce the API endpoint, by the LCM Subnet they are reached from. */
final class RackMapping implements ManifestMapping {

    @Override
    public String kind() {
        return "Rack";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        return cluster.bgp().stream().flatMap(bgp -> lower(bgp, cluster)).toList();
    }

    private Stream<Manifest> lower(Bgp bgp, Cluster cluster) {
        Optional<DefaultPeer> byDefault = DefaultPeer.of(bgp);
        return cluster.racks().stream().map(rack -> lower(rack, bgp, byDefault, cluster));
    }

    /** It has the rack's own name, which the label {@code ipam/RackRef} of a machine repeats. */
    private Manifest lower(Rack rack, Bgp bgp, Optional<DefaultPeer> byDefault, Cluster cluster) {
        MapNode.Builder peeringMap = MapNode.builder(rack.origin());
        lcmNetworks(rack, cluster)
                .forEach(network -> peeringMap.put(
                        ObjectNames.subnet(cluster, network),
                        MapNode.builder(rack.origin())
                                .put("peers", peers(rack, bgp, byDefault))
                                .build()));
        return ObjectBuilder.of(kind(), rack.name(), cluster, rack.origin())
                .labelledWithCluster()
                .spec(MapNode.builder(rack.origin())
                        .put("peeringMap", peeringMap.build())
                        .build());
    }

    /** The rack's own, or else the one that racks share. */
    private static Stream<Network> lcmNetworks(Rack rack, Cluster cluster) {
        List<Network> own = cluster.lcmNetworks().stream()
                .filter(network -> network.rack().filter(rack.name()::equals).isPresent())
                .toList();
        return own.isEmpty() ? cluster.lcmNetwork().stream() : own.stream();
    }

    private static List<MapNode> peers(Rack rack, Bgp bgp, Optional<DefaultPeer> byDefault) {
        return byDefault.stream()
                .flatMap(usual -> bgp.apiPeers().stream()
                        .filter(peer -> peer.rack().map(rack.name()::equals).orElse(true))
                        .map(peer -> peer(peer, usual)))
                .toList();
    }

    private static MapNode peer(ApiPeer peer, DefaultPeer byDefault) {
        MapNode.Builder written = MapNode.builder(peer.origin())
                .put(
                        "neighborIP",
                        ScalarNode.string(
                                peer.neighbor().ip().toString(), peer.neighbor().origin()));
        if (peer.localAsn() != byDefault.localAsn()) {
            written.put("localASN", peer.localAsn());
        }
        if (peer.neighborAsn() != byDefault.neighborAsn()) {
            written.put("neighborASN", peer.neighborAsn());
        }
        return written.build();
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        into.add(RackObject.read(manifest, out));
    }
}
