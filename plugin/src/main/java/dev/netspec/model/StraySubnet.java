package dev.netspec.model;

import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;

/**
 * A Subnet that is in no network of a cluster. Only hand-written manifests have one; what it is for is not known.
 *
 * @param origin of its {@code spec}
 */
public record StraySubnet(String name, Cidr cidr, Origin origin) {}
