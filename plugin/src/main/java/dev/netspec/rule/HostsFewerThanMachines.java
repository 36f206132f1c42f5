package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Range;
import dev.netspec.net.Ip;
import java.util.HashSet;
import java.util.Set;

/** Each machine needs an address in each network that it is attached to. */
final class HostsFewerThanMachines extends PlanRule {

    HostsFewerThanMachines() {
        super("hosts-fewer-than-machines", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            Attachments attachments = Attachments.of(cluster);
            cluster.networks().stream()
                    .filter(network -> capacity(network) > 0 && !HostRangeTooSmall.concerns(cluster, network))
                    .forEach(network -> check(network, attachments.machines(network), plan, out));
        }
    }

    private static void check(Network network, int machines, AddressPlan plan, Findings out) {
        long addresses = capacity(network);
        if (addresses < machines) {
            out.at(
                            network.hosts().get(0).origin(),
                            "the hosts of network `" + network.name() + "` have "
                                    + Phrase.count(addresses, "address") + " to give away, and "
                                    + Phrase.count(machines, "machine") + (machines == 1 ? " wants" : " want")
                                    + " one each")
                    .fix("give `hosts` at least " + machines + " addresses"
                            + plan.growth(
                                    network, network.hosts(), Range.total(network.hosts()) + machines - addresses));
        }
    }

    /** What IPAM can give away: it keeps back the addresses of routers, name servers and of the network itself. */
    static long capacity(Network network) {
        Set<Ip> kept = new HashSet<>();
        if (network.cidr().prefix() <= 30) {
            kept.add(network.cidr().network());
            kept.add(network.cidr().last());
        }
        network.gateway().map(Address::ip).ifPresent(kept::add);
        network.nameservers().forEach(server -> kept.add(server.ip()));
        return network.hosts().stream()
                .map(Range::addresses)
                .mapToLong(range ->
                        range.size() - kept.stream().filter(range::contains).count())
                .sum();
    }
}
