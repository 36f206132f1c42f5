package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.List;

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
        List<Network> networks = cluster.networks().stream()
                .filter(network -> network.vlan().isPresent())
                .sorted(Comparator.comparing(VlanIdReused::place, Origin.ORDER))
                .toList();
        for (int i = 0; i < networks.size(); i++) {
            Network network = networks.get(i);
            networks.subList(0, i).stream()
                    .filter(earlier -> clash(network, earlier))
                    .findFirst()
                    .ifPresent(earlier -> out.at(
                                    place(network),
                                    "networks `" + network.name() + "` and `" + earlier.name()
                                            + "` both have VLAN id `"
                                            + network.vlan().getAsInt() + "`")
                            .note("network `" + earlier.name() + "` has it", place(earlier))
                            .fix("give each network the id of its own VLAN"));
        }
    }

    /** Racks may repeat an id; of one CIDR they are shares of one network. */
    private static boolean clash(Network one, Network two) {
        boolean mayMeet =
                one.rack().isEmpty() || two.rack().isEmpty() || one.rack().equals(two.rack());
        return one.vlan().equals(two.vlan()) && mayMeet && !one.cidr().equals(two.cidr());
    }

    private static Origin place(Network network) {
        return network.origin().at("vlan");
    }
}
