package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Address;
import dev.netspec.model.Rack;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Rack as written. */
record RackObject(Manifest manifest, List<Neighbour> neighbours) {

    /**
     * A neighbour of the rack's masters.
     *
     * @param subnet the name of the Subnet that it is reached through
     * @param localAsn its own, or the MultiRackCluster's
     * @param neighborAsn its own, or the MultiRackCluster's
     */
    record Neighbour(String subnet, Address address, Optional<Long> localAsn, Optional<Long> neighborAsn) {}

    static RackObject read(Manifest manifest, Diagnostics.Collector out) {
        ObjectReader.reportRest(manifest, label -> false, out);
        FieldReader spec = ObjectReader.spec(manifest);
        FieldReader peerings = spec.map("peeringMap");
        List<Neighbour> neighbours = new ArrayList<>();
        for (String subnet : peerings.rest()) {
            for (FieldReader peer : peerings.map(subnet).maps("peers")) {
                peer.address("neighborIP")
                        .ifPresent(address -> neighbours.add(
                                new Neighbour(subnet, address, peer.integer("localASN"), peer.integer("neighborASN"))));
            }
        }
        spec.reportRest(out);
        return new RackObject(manifest, neighbours);
    }

    Rack rack() {
        Origin root = manifest.root().origin();
        return new Rack(
                manifest.name(),
                root.withParts(
                        Map.of("name", root.at("metadata", "name"), "bgp", peers(root.at("spec", "peeringMap")))));
    }

    /** Where neighbours are stated, also those that cannot be read or lack what a MultiRackCluster should say. */
    private Origin peers(Origin peeringMap) {
        boolean areStated = manifest.spec().map("peeringMap").orElse(MapNode.EMPTY).entries().values().stream()
                .anyMatch(peering -> peering.value() instanceof MapNode map
                        && !map.list("peers").isEmpty());
        return areStated ? peeringMap.withParts(Map.of("peers", peeringMap)) : Origin.NONE;
    }
}
