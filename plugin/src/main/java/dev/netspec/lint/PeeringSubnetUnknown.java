package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import java.util.List;

/** A Rack lists its neighbours by the Subnet that its masters reach them from. */
final class PeeringSubnetUnknown extends ObjectRule {

    PeeringSubnetUnknown() {
        super("peering-subnet-unknown", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest rack : objects.ofKind("Rack")) {
            List<String> subnets = objects.ofKind("Subnet").stream()
                    .filter(subnet -> subnet.namespace().equals(rack.namespace()))
                    .map(Manifest::name)
                    .toList();
            MapNode peerings = rack.spec().map("peeringMap").orElse(MapNode.EMPTY);
            peerings.entries().keySet().stream()
                    .filter(name -> !subnets.isEmpty() && !subnets.contains(name))
                    .forEach(name -> out.at(
                                    peerings.keyOrigin(name),
                                    "rack `" + rack.name() + "` lists neighbours in Subnet `" + name
                                            + "`, and namespace `" + rack.namespace() + "` has none of that name")
                            .fix(DidYouMean.nearest(name, subnets)
                                    .map(meant -> "write `" + meant + "`")
                                    .orElse("name the LCM Subnet of the rack")));
        }
    }
}
