package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.model.Address;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.NetworkSpec;
import dev.netspec.spec.RegionSpec;
import dev.netspec.spec.SharedNetworkSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.HostBits;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links the networks of a cluster and of its racks. */
final class NetworkLinker {

    private final ClusterSpec cluster;
    private final Names<SharedNetworkSpec> shared;
    private final List<Written<Ip>> regionNameservers;
    private final Diagnostics.Collector out;
    private boolean isWhole = true;

    NetworkLinker(ClusterSpec cluster, RegionSpec region, Names<SharedNetworkSpec> shared, Diagnostics.Collector out) {
        this.cluster = cluster;
        this.shared = shared;
        this.regionNameservers = region.nameservers();
        this.out = out;
    }

    /** Of the cluster, then of each rack, each as written and as meant. */
    List<LinkedNetwork> link() {
        List<LinkedNetwork> networks = new ArrayList<>();
        link(cluster.networks(), Optional.empty(), networks);
        cluster.racks().forEach((name, rack) -> link(rack.networks(), Optional.of(name), networks));
        return distinct(networks);
    }

    /** Whether nothing is wrong in the networks that those which were linked are shares of. */
    boolean isWhole() {
        return isWhole;
    }

    /** The names by which the cluster may refer to its networks, also to those that are not known. */
    static Set<String> names(ClusterSpec cluster) {
        Set<String> names = new LinkedHashSet<>(cluster.networks().keySet());
        cluster.racks().forEach((rack, spec) -> spec.networks().keySet().forEach(key -> names.add(rack + "-" + key)));
        return names;
    }

    /** Without those whose name is taken: a rack's network is called by the rack and its key, as another may be by its key. */
    private List<LinkedNetwork> distinct(List<LinkedNetwork> networks) {
        Map<String, LinkedNetwork> byName = new LinkedHashMap<>();
        for (LinkedNetwork each : networks) {
            Network network = each.network();
            LinkedNetwork first = byName.putIfAbsent(network.name(), each);
            if (first != null) {
                out.add(Diagnostic.error(
                                "duplicate-definition",
                                network.origin(),
                                "network `" + network.key() + "` of rack `"
                                        + network.rack().orElseThrow() + "` is called `" + network.name()
                                        + "`, and so is another")
                        .note("the other is defined", first.network().origin())
                        .fix("give one of them another name"));
            }
        }
        return List.copyOf(byName.values());
    }

    /**
     * Whether the networks of a cluster were understood well enough to judge the cluster by them. A management cluster is
     * judged by those that were, but must have one that boots machines and one for its API; reports if it has not.
     */
    static boolean suffice(ClusterSpec cluster, List<LinkedNetwork> networks, Diagnostics.Collector out) {
        long written = cluster.networks().size()
                + cluster.racks().values().stream()
                        .mapToLong(rack -> rack.networks().size())
                        .sum();
        if (networks.size() < written) {
            return !cluster.isManaged();
        }
        List<NetworkRole> roles =
                networks.stream().map(each -> each.network().role()).toList();
        if (cluster.isManaged()
                || (roles.stream().anyMatch(NetworkRole::isPxe)
                        && roles.stream().anyMatch(NetworkRole::isLcm))) {
            return true;
        }
        out.add(Diagnostic.error(
                        "networks-missing",
                        cluster.origin().has("networks")
                                ? cluster.origin().at("networks")
                                : cluster.name().origin(),
                        "cluster `" + cluster.name().value() + "` lacks the networks of a management cluster")
                .fix("give it networks `pxe` and `management`, or `pxe-management` alone"));
        return false;
    }

    private void link(Map<String, MapNode> written, Optional<String> rack, List<LinkedNetwork> into) {
        written.forEach((key, node) -> complete(key, node)
                .filter(network -> network.scalar("cidr").isPresent())
                .map(NetworkSpec::read)
                .ifPresent(spec -> role(key, spec, node, rack)
                        .map(role -> new LinkedNetwork(spec, network(key, role, rack, spec)))
                        .ifPresent(into::add)));
    }

    /** The network with the facts of the one that it is a share of; empty if that is unknown. */
    private Optional<MapNode> complete(String key, MapNode network) {
        Optional<Written<String>> from = NetworkSpec.from(network);
        if (from.isEmpty()) {
            return Optional.of(network);
        }
        Origin.Use use = new Origin.Use(
                "network `" + key + "` of cluster `" + cluster.name().value() + "`",
                from.get().origin());
        return shared.use(from.get()).map(whole -> {
            isWhole &= whole.isWhole();
            MapNode facts = agreesOnRole(key, network, whole)
                    ? whole.facts()
                    : whole.facts().without(List.of("role"));
            return network.over(facts.usedBy(use));
        });
    }

    /** Who takes a share of an external network for his tenants' tunnels has mistaken one network for another. */
    private boolean agreesOnRole(String key, MapNode share, SharedNetworkSpec whole) {
        Optional<NetworkRole> role =
                share.text("role").or(() -> Optional.of(key)).flatMap(NetworkRole::of);
        Optional<NetworkRole> ofWhole = whole.facts().text("role").flatMap(NetworkRole::of);
        if (role.isEmpty() || ofWhole.isEmpty() || areShared(role.get(), ofWhole.get())) {
            return true;
        }
        out.add(Diagnostic.error(
                        "network-role-differs",
                        share.scalar("from").orElseThrow().origin(),
                        "network `" + key + "` has role `" + role.get().key() + "`, but `"
                                + whole.name().value() + "`, which it is a share of, has role `"
                                + ofWhole.get().key() + "`")
                .note(
                        "`" + whole.name().value() + "` has role `"
                                + ofWhole.get().key() + "`",
                        whole.facts().scalar("role").orElseThrow().origin())
                .fix("take the share from a network of that role, or leave `role` out of `"
                        + whole.name().value() + "`"));
        return false;
    }

    /** A managed cluster may have its LCM network in the management network, and boot in the management cluster's PXE network. */
    private static boolean areShared(NetworkRole one, NetworkRole other) {
        return one == other || one.isLcm() && other.isLcm() || one.isPxe() && other.isPxe();
    }

    private Optional<NetworkRole> role(String key, NetworkSpec network, MapNode written, Optional<String> rack) {
        Optional<NetworkRole> role = network.role()
                .map(stated -> NetworkRole.of(stated.value()).orElseThrow())
                .or(() -> NetworkRole.of(key));
        if (role.isEmpty() && (!isWhole || hasHole(rack, "networks", key)) || hasHole(rack, "networks", key, "role")) {
            return Optional.empty();
        }
        if (role.isEmpty()) {
            List<String> known =
                    Arrays.stream(NetworkRole.values()).map(NetworkRole::key).toList();
            out.add(Diagnostic.error(
                            "network-role-missing",
                            written.origin(),
                            "network `" + key + "` is not named after a role and states none")
                    .fix(DidYouMean.nearest(key, known)
                            .map(name -> "write `" + name + "`, if that is meant, or state its `role`")
                            .orElse("state its `role`: one of " + Phrase.or(known))));
        }
        return role;
    }

    private boolean hasHole(Optional<String> rack, String... part) {
        return cluster.holes()
                .touch(Stream.concat(rack.stream().flatMap(name -> Stream.of("racks", name)), Stream.of(part))
                        .toArray(String[]::new));
    }

    private Network network(String key, NetworkRole role, Optional<String> rack, NetworkSpec spec) {
        List<Written<Ip>> nameservers = spec.nameservers().isEmpty() ? regionNameservers : spec.nameservers();
        return new Network(
                rack.map(name -> name + "-" + key).orElse(key),
                role,
                rack,
                HostBits.masked(spec.cidr(), out),
                spec.gateway().map(NetworkLinker::address),
                nameservers.stream().map(NetworkLinker::address).toList(),
                ranges(spec.hosts()),
                ranges(spec.dhcp()),
                spec.vlan(),
                spec.mtu(),
                spec.origin());
    }

    static Address address(Written<Ip> ip) {
        return new Address(ip.value(), ip.origin());
    }

    /** From the lowest address to the highest: the order in which they are written means nothing. */
    static List<Range> ranges(List<Written<AddressRange>> written) {
        return written.stream()
                .sorted(Comparator.comparing(Written::value))
                .map(range -> new Range(range.value(), range.origin()))
                .toList();
    }

    /** A network as written and as meant. */
    record LinkedNetwork(NetworkSpec spec, Network network) {

        /** Whether it is marked for deletion, so that no host is attached to it any more. */
        boolean isRetired() {
            return spec.retired().isPresent();
        }

        Origin loadBalancer() {
            return spec.origin().at("loadBalancer");
        }
    }
}
