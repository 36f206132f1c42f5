package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** One VLAN is one network. */
final class VlanIdReused implements ClusterRule {

    @Override
    public String id() {
        return "vlan-id-reused";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        Map<Integer, Network> first = new HashMap<>();
        cluster.networks().stream()
                .filter(network -> network.vlan().isPresent())
                .sorted(Comparator.comparing(VlanIdReused::place, Origin.ORDER))
                .forEach(network -> {
                    int id = network.vlan().getAsInt();
                    Network earlier = first.putIfAbsent(id, network);
                    if (earlier != null) {
                        out.at(
                                        place(network),
                                        "networks `" + network.name() + "` and `" + earlier.name()
                                                + "` both have VLAN id `" + id + "`")
                                .note("network `" + earlier.name() + "` has it", place(earlier))
                                .fix("give each network the id of its own VLAN");
                    }
                });
    }

    private static Origin place(Network network) {
        return network.origin().at("vlan");
    }
}
