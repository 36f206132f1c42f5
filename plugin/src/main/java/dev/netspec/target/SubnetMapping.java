package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import java.util.List;
import java.util.stream.Stream;

/**
 * Subnet: ranges for hosts, for DHCP, for the API endpoint where BGP announces it, and for MetalLB where the release takes
 * pools that way.
 */
final class SubnetMapping implements ManifestMapping {

    static final String KIND = "Subnet";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        return Stream.of(
                        HostSubnets.lower(cluster),
                        DhcpSubnets.lower(cluster),
                        ApiSubnet.lower(cluster),
                        PoolSubnets.lower(cluster))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        into.add(SubnetObject.read(manifest, out));
    }
}
