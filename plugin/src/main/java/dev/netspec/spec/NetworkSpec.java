package dev.netspec.spec;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A network of a cluster or of a rack, complete: laid over the {@code Network} that it is a share of. */
public record NetworkSpec(
        Optional<Written<String>> role,
        Written<Cidr> cidr,
        Optional<Written<Ip>> gateway,
        List<Written<Ip>> nameservers,
        List<Written<AddressRange>> hosts,
        List<Written<AddressRange>> dhcp,
        List<Written<AddressRange>> loadBalancer,
        Optional<Written<Ip>> apiEndpoint,
        OptionalInt vlan,
        OptionalInt mtu,
        Optional<RetiredSpec> retired,
        Origin origin) {

    /** The name of the {@code Network} that a network is a share of. */
    public static Optional<Written<String>> from(MapNode network) {
        return network.scalar("from").map(Written::text);
    }

    /** @param network one that has a CIDR */
    public static NetworkSpec read(MapNode network) {
        return DocumentReader.network(network);
    }
}
