package dev.netspec.link;

import dev.netspec.model.Interface;
import dev.netspec.spec.ClusterSpec.NetworkSpec;
import java.util.List;
import java.util.OptionalInt;

/** MTUs of stacked interfaces: nothing is said unless a network states an MTU. */
final class Mtu {

    private Mtu() {}

    /** Of a device below these networks: the largest, if any states one. */
    static OptionalInt below(List<NetworkSpec> networks) {
        return networks.stream().anyMatch(network -> network.mtu().isPresent())
                ? networks.stream().mapToInt(Mtu::wanted).max()
                : OptionalInt.empty();
    }

    /** Of an interface that carries a network on top of a device, which would otherwise hand down its own. */
    static OptionalInt onTop(NetworkSpec network, OptionalInt device) {
        return device.isPresent() ? OptionalInt.of(wanted(network)) : OptionalInt.empty();
    }

    private static int wanted(NetworkSpec network) {
        return network.mtu().orElse(Interface.DEFAULT_MTU);
    }
}
