package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.NetworkRole;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Each cluster has a workloads network of its own. */
final class WorkloadsShared extends PlanRule {

    WorkloadsShared() {
        super("workloads-shared", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        Map<Cidr, OwnedNetwork> first = new HashMap<>();
        plan.networks().all().stream()
                .filter(owned -> owned.network().role() == NetworkRole.WORKLOADS)
                .sorted(Comparator.comparing(owned -> owned.network().origin(), Origin.ORDER))
                .forEach(owned -> {
                    OwnedNetwork earlier = first.putIfAbsent(owned.network().cidr(), owned);
                    if (earlier != null && !earlier.isOfSameClusterAs(owned)) {
                        out.at(
                                        owned.network().origin(),
                                        "network `" + owned.network().name() + "` is the workloads network of cluster `"
                                                + earlier.cluster().name() + "` too")
                                .note(
                                        "cluster `" + earlier.cluster().name() + "` has it",
                                        earlier.network().origin())
                                .fix("give each cluster a workloads network of its own"
                                        + plan.offerNetwork(owned.network().cidr()));
                    }
                });
    }
}
