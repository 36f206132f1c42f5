package dev.netspec.target;

import dev.netspec.model.NetworkRole;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the networks of a cluster are called, and in which rack they are. A Subnet with a name that netspec gives keeps it;
 * any other is called after its role, or by its own name if it shares the role.
 */
final class NetworkNames {

    private final ClusterObject cluster;
    private final List<RackObject> racks;

    /** @param racks of the cluster */
    NetworkNames(ClusterObject cluster, List<RackObject> racks) {
        this.cluster = cluster;
        this.racks = racks;
    }

    /** The name without cluster and rack; that of the role by convention. */
    String key(SubnetObject subnet) {
        String own = own(subnet.name());
        return rackInName(own).map(rack -> own.substring(rack.length() + 1)).orElse(own);
    }

    private String own(String name) {
        return name.startsWith(cluster.name() + "-")
                ? name.substring(cluster.name().length() + 1)
                : name;
    }

    private Optional<String> rackInName(String own) {
        return racks.stream()
                .map(rack -> rack.manifest().name())
                .filter(rack -> own.startsWith(rack + "-") && own.length() > rack.length() + 1)
                .max(Comparator.comparing(String::length));
    }

    /**
     * The rack that the name begins with. A name that netspec does not give need not say it; then it is the only rack whose
     * masters have neighbours in the Subnet.
     */
    Optional<String> rack(SubnetObject subnet) {
        Optional<String> named = rackInName(own(subnet.name()));
        List<String> peering = racks.stream()
                .filter(rack -> rack.neighbours().stream()
                        .anyMatch(neighbour -> neighbour.subnet().equals(subnet.name())))
                .map(rack -> rack.manifest().name())
                .toList();
        return named.isPresent() || peering.size() != 1 || beginsWithCluster(subnet)
                ? named
                : Optional.of(peering.get(0));
    }

    /** A name for each; the same twice only if two Subnets have the same. */
    Map<SubnetObject, String> of(Map<SubnetObject, NetworkRole> roles) {
        Map<SubnetObject, String> names = new LinkedHashMap<>();
        roles.keySet().stream()
                .sorted(Comparator.comparing(subnet -> !isConventional(subnet, roles.get(subnet))))
                .forEach(subnet -> names.put(
                        subnet,
                        candidates(subnet, roles)
                                .filter(name -> !names.containsValue(name))
                                .findFirst()
                                .orElse(subnet.name())));
        return names;
    }

    /** A name for a provisioning segment, whose Subnet begins with the name of the cluster. */
    String segment(SubnetObject subnet) {
        String own = own(subnet.name());
        String network = own.endsWith(ObjectNames.DHCP_SUFFIX)
                ? own.substring(0, own.length() - ObjectNames.DHCP_SUFFIX.length())
                : own;
        return network.isEmpty() ? NetworkRole.PXE.key() : network;
    }

    private boolean isConventional(SubnetObject subnet, NetworkRole role) {
        return beginsWithCluster(subnet) || isNamedAfter(role, subnet);
    }

    private boolean beginsWithCluster(SubnetObject subnet) {
        return subnet.name().startsWith(cluster.name() + "-");
    }

    private boolean isNamedAfter(NetworkRole role, SubnetObject subnet) {
        return ObjectNames.subnet(cluster.name(), role).equals(subnet.name());
    }

    private Stream<String> candidates(SubnetObject subnet, Map<SubnetObject, NetworkRole> roles) {
        NetworkRole role = roles.get(subnet);
        Optional<String> rack = rack(subnet);
        Function<String, String> inRack =
                key -> rack.map(name -> name + "-" + key).orElse(key);
        boolean alone = roles.entrySet().stream()
                        .filter(each ->
                                each.getValue() == role && rack(each.getKey()).equals(rack))
                        .count()
                == 1;
        String own = inRack.apply(key(subnet));
        String byRole = inRack.apply(role.key());
        return isNamedAfter(role, subnet) || alone && !isConventional(subnet, role)
                ? Stream.of(byRole, own)
                : Stream.of(own);
    }
}
