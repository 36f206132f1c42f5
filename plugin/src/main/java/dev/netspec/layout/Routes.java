package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Address;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Route;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec.RouteSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.HostBits;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The routes of a host besides its default route: those that its profile states, and those that the product needs and
 * nobody stated. They are in the order of their destinations.
 */
final class Routes {

    private static final Comparator<Route> ORDER = Comparator.comparing(Route::to)
            .thenComparing(route -> route.metric().orElse(0L))
            .thenComparing(route -> route.via().map(Address::toString).orElse(""));

    private final Profile profile;
    private final Map<String, Network> networks;
    private final List<Network> ofCluster;
    private final List<Network> known;
    private final Surroundings surroundings;
    private final Leftovers leftovers;
    private final Diagnostics.Collector out;

    /** By the name of the network that they lead through. */
    private final Map<String, List<Route>> stated = new LinkedHashMap<>();

    /** Where nothing is left to add: the host is there, or somebody said how to get there. */
    private final Set<Cidr> reached = new HashSet<>();

    /**
     * @param networks that the host finds, by the name that profiles attach them by
     * @param ofCluster the networks of the cluster that hosts are to reach
     * @param known all that a route can name, among them those that go
     */
    Routes(
            Profile profile,
            Map<String, Network> networks,
            List<Network> ofCluster,
            List<Network> known,
            Surroundings surroundings,
            Leftovers leftovers,
            Diagnostics.Collector out) {
        this.profile = profile;
        this.networks = networks;
        this.ofCluster = ofCluster;
        this.known = known;
        this.surroundings = surroundings;
        this.leftovers = leftovers;
        this.out = out;
        profile.spec().attach().forEach((key, attachment) -> {
            if (networks.containsKey(key)) {
                List<Route> routes = attachment.routes().stream()
                        .flatMap(route -> stated(route).stream())
                        .toList();
                stated.put(key, routes);
                routes.forEach(route -> reached.add(route.to()));
                reached.add(networks.get(key).cidr());
            }
        });
    }

    /** @param isDefault whether the host's default route goes through the network as well */
    List<Route> through(String key, Network network, boolean isDefault) {
        Origin origin = profile.said(profile.spec().attach().get(key).origin());
        List<Route> routes = new ArrayList<>(stated.get(key));
        if (network.gateway().isPresent()) {
            ofSameRole(network).map(other -> toNetwork(other, origin)).forEach(routes::add);
            if (!isDefault) {
                elsewhere(network.role())
                        .filter(other -> !reached.contains(other.cidr()))
                        .map(other ->
                                new Route(other.cidr(), Optional.empty(), Optional.empty(), Optional.empty(), origin))
                        .forEach(routes::add);
            }
        }
        return routes.stream().sorted(ORDER).distinct().toList();
    }

    /**
     * The other parts of a network that is split, usually by rack: routers join them. Nodes and pods of a cluster must reach
     * one another in any case; otherwise a part in another rack is taken to be routed if it has a gateway. Source: MOSK,
     * networking, rules for LCM and pods networks.
     */
    private Stream<Network> ofSameRole(Network network) {
        boolean mustBeRouted = network.role().isLcm() || network.role() == NetworkRole.WORKLOADS;
        return ofCluster.stream()
                .filter(other -> other.role() == network.role() && !reached.contains(other.cidr()))
                .filter(Network::isForHosts)
                .filter(other -> mustBeRouted
                        || other.gateway().isPresent() && !other.rack().equals(network.rack()));
    }

    /**
     * What hosts must reach in other clusters: LCM agents the management API, the management cluster the machines that it
     * boots. Source: MOSK, networking, routing of LCM networks; MCC, configuration of multiple DHCP ranges.
     */
    private Stream<Network> elsewhere(NetworkRole role) {
        return Stream.concat(
                role.isLcm() ? surroundings.management().stream() : Stream.of(),
                role.isPxe() ? surroundings.provisioning().stream() : Stream.of());
    }

    private Optional<Route> stated(RouteSpec spec) {
        Written<String> to = spec.to();
        Optional<Cidr> cidr = Cidr.parse(to.value());
        if (cidr.isPresent()) {
            HostBits.masked(new Written<>(cidr.get(), to.text(), to.origin()), out);
            return Optional.of(new Route(cidr.get(), Optional.empty(), via(spec), spec.metric(), spec.origin()));
        }
        Optional<Network> network = Optional.ofNullable(networks.get(to.value()))
                .or(() -> known.stream()
                        .filter(each -> each.name().equals(to.value()))
                        .findFirst());
        leftovers.add(
                network.isPresent(),
                Names.unknown("network", to, known.stream().map(Network::name).toList()));
        return network.map(
                each -> new Route(each.cidr(), Optional.of(each.name()), via(spec), spec.metric(), spec.origin()));
    }

    private static Optional<Address> via(RouteSpec spec) {
        return spec.via().map(ip -> new Address(ip.value(), ip.origin()));
    }

    private static Route toNetwork(Network network, Origin origin) {
        return new Route(network.cidr(), Optional.of(network.name()), Optional.empty(), Optional.empty(), origin);
    }
}
