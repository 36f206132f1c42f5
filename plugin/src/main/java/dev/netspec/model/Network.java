package dev.netspec.model;

import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cluster's share of an IP network.
 *
 * @param name unique in the cluster: the spec's key, in a rack {@code <rack>-<key>}
 * @param rack the only rack that has it; empty if the whole cluster does
 * @param hosts addresses that IPAM may give to hosts
 * @param dhcp addresses that machines get while they are provisioned; only a network that {@linkplain
 *     NetworkRole#isPxe boots machines} has them
 * @param vlan the VLAN id, 1 to 4094, if hosts reach the network tagged
 * @param mtu in bytes, if stated
 * @param origin of the network; {@code origin.at("cidr")} is the CIDR's place in every notation
 */
public record Network(
        String name,
        NetworkRole role,
        Optional<String> rack,
        Cidr cidr,
        Optional<Address> gateway,
        List<Address> nameservers,
        List<Range> hosts,
        List<Range> dhcp,
        OptionalInt vlan,
        OptionalInt mtu,
        Origin origin) {

    /** As a cluster has them: by their roles, then by name. */
    public static final Comparator<Network> ORDER =
            Comparator.comparing(Network::role).thenComparing(Network::name);

    public Network {
        nameservers = List.copyOf(nameservers);
        hosts = List.copyOf(hosts);
        dhcp = List.copyOf(dhcp);
    }

    /** The spec's key, by which host profiles attach it. */
    public String key() {
        return rack.map(each -> name.substring(each.length() + 1)).orElse(name);
    }

    /** Whether hosts may have addresses in it. */
    public boolean isForHosts() {
        return !hosts.isEmpty();
    }
}
