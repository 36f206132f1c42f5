package dev.netspec.rule;

import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.model.SeedNode;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.rule.Claim.Kind;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the claims of clusters. */
final class Claims {

    private final List<Claim> claims = new ArrayList<>();
    /** A name server may serve several networks, and clusters may share a network: one claim all the same. */
    private final Set<Object> seen = new HashSet<>();

    private Claims() {}

    static List<Claim> of(List<Cluster> clusters) {
        Claims collected = new Claims();
        clusters.forEach(collected::addAll);
        return List.copyOf(collected.claims);
    }

    private void addAll(Cluster cluster) {
        cluster.networks().forEach(network -> addAll(cluster, network));
        Set<String> names = new HashSet<>();
        for (Pool pool : cluster.pools()) {
            if (!names.add(pool.name())) {
                continue; // a pool defined again is reported for that, not for its addresses
            }
            // what BGP announces need not lie in any network
            Optional<Network> network = pool.protocol().equals(Pool.BGP)
                    ? Optional.empty()
                    : pool.network().flatMap(cluster::network);
            ranges(Kind.POOL, "pool `" + pool.name() + "`", cluster, network, pool.ranges());
        }
        cluster.apiEndpoint()
                .ifPresent(address ->
                        address(Kind.API_ENDPOINT, "the API endpoint", cluster, apiNetwork(cluster), address));
        cluster.bgp().ifPresent(bgp -> {
            Set<Ip> gateways = cluster.networks().stream()
                    .flatMap(network -> network.gateway().stream())
                    .map(Address::ip)
                    .collect(Collectors.toSet());
            Stream.concat(
                            bgp.peers().stream().map(BgpPeer::address),
                            bgp.apiPeers().stream().map(Bgp.ApiPeer::neighbor))
                    .filter(neighbour -> !gateways.contains(neighbour.ip()))
                    .forEach(neighbour -> neighbour(cluster, neighbour));
        });
        cluster.seedNode().ifPresent(seed -> addAll(cluster, seed));
    }

    /**
     * The network that the API endpoint must be in: of the LCM networks the one that has its address, otherwise the one
     * that it would best be in. None with BGP, which announces it wherever it is.
     */
    static Optional<Network> apiNetwork(Cluster cluster) {
        if (cluster.bgp().isPresent()) {
            return Optional.empty();
        }
        return cluster.apiEndpoint()
                .flatMap(address -> cluster.lcmNetworks().stream()
                        .filter(network -> network.cidr().contains(address.ip()))
                        .findFirst())
                .or(cluster::lcmNetwork)
                .or(() -> cluster.lcmNetworks().stream().findFirst());
    }

    /** A neighbour of several racks, or of speakers and masters, is one claim; a gateway is claimed as that. */
    private void neighbour(Cluster cluster, Address address) {
        if (seen.add(List.of(Kind.BGP_PEER, address))) {
            address(Kind.BGP_PEER, "a BGP neighbour", cluster, Optional.empty(), address);
        }
    }

    private void addAll(Cluster cluster, Network network) {
        Optional<Network> here = Optional.of(network);
        String of = " of `" + network.name() + "`";
        ranges(Kind.HOSTS, "the hosts" + of, cluster, here, network.hosts());
        ranges(Kind.DHCP, "the DHCP addresses" + of, cluster, here, network.dhcp());
        network.gateway()
                .filter(gateway -> seen.add(List.of(network.cidr(), gateway)))
                .ifPresent(gateway -> address(Kind.GATEWAY, "the gateway" + of, cluster, here, gateway));
        network.nameservers().stream()
                .filter(seen::add)
                .forEach(server -> address(Kind.NAME_SERVER, "a name server", cluster, Optional.empty(), server));
        Cidr cidr = network.cidr();
        if (cidr.prefix() <= 30 && seen.add(List.of(Kind.BORDER, cidr))) {
            border("the network address", cluster, network, cidr.network());
            border("the broadcast address", cluster, network, cidr.last());
        }
    }

    private void addAll(Cluster cluster, SeedNode seed) {
        Optional<Network> network = bootNetwork(
                        cluster, AddressRange.single(seed.address().ip()))
                .or(() -> cluster.pxeNetworks().stream()
                        .min(Comparator.comparing(each -> each.rack().isPresent())));
        address(Kind.SEED_NODE, "the seed node", cluster, network, seed.address());
        seed.loadBalancer()
                .forEach(range -> ranges(
                        Kind.BOOTSTRAP_POOL,
                        "the bootstrap pool",
                        cluster,
                        bootNetwork(cluster, range.addresses()).or(() -> network),
                        List.of(range)));
    }

    /** The network that machines boot from which has these addresses; racks may have one each. */
    private static Optional<Network> bootNetwork(Cluster cluster, AddressRange addresses) {
        return cluster.pxeNetworks().stream()
                .filter(network -> network.cidr().contains(addresses))
                .findFirst();
    }

    private void border(String words, Cluster cluster, Network network, Ip ip) {
        Origin cidr = network.origin().at("cidr");
        address(
                Kind.BORDER,
                words + " of `" + network.cidr() + "`",
                cluster,
                Optional.of(network),
                new Address(ip, cidr));
    }

    private void address(Kind kind, String words, Cluster cluster, Optional<Network> network, Address address) {
        claims.add(new Claim(kind, words, cluster, network, AddressRange.single(address.ip()), address.origin()));
    }

    private void ranges(Kind kind, String words, Cluster cluster, Optional<Network> network, List<Range> ranges) {
        for (Range range : ranges) {
            claims.add(new Claim(kind, words, cluster, network, range.addresses(), range.origin()));
        }
    }
}
