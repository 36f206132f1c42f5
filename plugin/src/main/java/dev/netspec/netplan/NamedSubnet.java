package dev.netspec.netplan;

import dev.netspec.model.Address;
import dev.netspec.net.Cidr;
import java.util.Optional;

/**
 * What an npTemplate may call by a name: a Subnet of its layout.
 *
 * @param network the name of the network of the cluster that it is; empty if it is none
 */
public record NamedSubnet(Optional<String> network, Optional<Cidr> cidr, Optional<Address> gateway) {}
