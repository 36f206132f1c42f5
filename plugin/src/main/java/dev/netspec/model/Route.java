package dev.netspec.model;

import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.Optional;

/**
 * A route of a host through one of its networks.
 *
 * @param network the name of the network of the cluster that it leads to; empty if it leads elsewhere
 * @param via the router; empty for the gateway of the network that it goes through
 * @param metric 0 to 4294967295; netplan's default is 0
 */
public record Route(Cidr to, Optional<String> network, Optional<Address> via, Optional<Long> metric, Origin origin) {}
