package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.rule.Claim.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** A range must lie in the network that it is a part of. */
final class RangeOutsideNetwork extends OutsideNetworkRule {

    RangeOutsideNetwork() {
        super("range-outside-network", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public Stream<Claim> misplaced(AddressPlan plan) {
        Set<Claim> clashing = Collections.newSetFromMap(new IdentityHashMap<>());
        plan.clashes().forEach(clash -> clashing.add(clash.blamed()));
        return plan.misplaced(Kind.HOSTS, Kind.DHCP, Kind.POOL).filter(range -> !clashing.contains(range));
    }

    @Override
    public String fix(Claim claim, Network network, AddressPlan plan) {
        return "keep it within the usable addresses, `" + network.cidr().hosts() + "`"
                + plan.offerInPlaceOf(claim, network);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        super.check(plan, out);
        plan.clusters()
                .forEach(cluster -> cluster.networks().stream()
                        .filter(network -> plan.isDetached(cluster, network)
                                && !plan.networks().overlaps(cluster, network))
                        .forEach(network -> out.at(
                                        network.origin().at("cidr"),
                                        "`" + network.cidr() + "` holds none of the addresses of network `"
                                                + network.name() + "`")
                                .fix("correct the CIDR, or every address of the network")));
    }
}
