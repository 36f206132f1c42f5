package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.node.MapNode;
import java.util.List;

/** A BGP session is established on the nodes that its selectors find. */
final class BgpPeerSelectsNoMachine extends ObjectRule {

    private static final String SELECTORS = "nodeSelectors";

    /** The node label of racks. Source: MCC, MetalLBConfig with BGP. */
    private static final String RACK = "rack-id";

    BgpPeerSelectsNoMachine() {
        super("bgp-peer-selects-no-machine", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            List<Machine> machines = objects.machines().stream()
                    .filter(machine -> machine.manifest().namespace().equals(metalLb.namespace())
                            && machine.manifest()
                                    .label(Labels.CLUSTER_NAME)
                                    .filter(metalLb.cluster()::equals)
                                    .isPresent())
                    .toList();
            if (!machines.isEmpty()) { // somebody else may keep them
                metalLb.entries(MetalLb.BGP_PEERS).stream()
                        .filter(peer -> isOfNone(peer, machines))
                        .forEach(peer -> out.at(
                                        peer.spec().keyOrigin(SELECTORS),
                                        "no Machine of cluster `" + metalLb.cluster()
                                                + "` becomes a node that BGP peer `" + peer.name() + "` is for")
                                .fix("give the Machines `nodeLabels` that the selectors ask for"));
            }
        }
    }

    /** Labels that Kubernetes gives nodes itself are in no Machine. */
    private static boolean isOfNone(MetalLbEntry peer, List<Machine> machines) {
        List<LabelSelector> selectors = peer.spec().list(SELECTORS).stream()
                .filter(MapNode.class::isInstance)
                .map(selector -> new LabelSelector((MapNode) selector))
                .toList();
        return !selectors.isEmpty()
                && selectors.stream()
                        .allMatch(selector -> selector.asksFor(RACK)
                                && machines.stream().noneMatch(machine -> selector.selects(machine.nodeLabels())));
    }
}
