package dev.netspec.model;

import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cluster's share of an IP network.
 *
 * @param hosts addresses that IPAM may give to hosts
 * @param dhcp addresses that machines get while they are provisioned; only a network that {@linkplain
 *     NetworkRole#isPxe boots machines} has them
 * @param vlan the VLAN id, 1 to 4094, if hosts reach the network tagged
 * @param mtu in bytes, if stated
 * @param origin of the network; {@code origin.at("cidr")} is the CIDR's place in every notation
 */
public record Network(
        NetworkRole role,
        Cidr cidr,
        Optional<Address> gateway,
        List<Address> nameservers,
        List<Range> hosts,
        List<Range> dhcp,
        OptionalInt vlan,
        OptionalInt mtu,
        Origin origin) {

    public Network {
        nameservers = List.copyOf(nameservers);
        hosts = List.copyOf(hosts);
        dhcp = List.copyOf(dhcp);
    }

    /** The word a message uses for it: the spec's key. */
    public String name() {
        return role.key();
    }
}
