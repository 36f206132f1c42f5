package dev.netspec.bootstrap;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Range;
import dev.netspec.model.SeedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The environment of the vendor's bootstrap script. Source: MCC, Separate PXE and management networks, the table's part
 * on the seed node, which the pages of both generations have.
 */
final class SeedNodeSettings {

    private SeedNodeSettings() {}

    /** In the order to write them. One without a value is a setting that the spec does not give. */
    static List<Parameter> of(Cluster cluster) {
        Optional<Network> pxe = cluster.pxeNetwork();
        List<Parameter> settings = new ArrayList<>();
        settings.add(ofSeed(
                cluster,
                "KAAS_BM_PXE_IP",
                "address",
                seed -> Stream.of(seed.address().toString())));
        settings.add(setting(
                cluster,
                "KAAS_BM_PXE_MASK",
                "networks." + networkName(cluster) + ".cidr",
                pxe.stream().map(network -> Integer.toString(network.cidr().prefix()))));
        settings.add(ofSeed(cluster, "KAAS_BM_PXE_BRIDGE", "bridge", seed -> Stream.of(seed.bridge())));
        settings.add(setting(
                cluster,
                "KAAS_BM_BM_DHCP_RANGE",
                "networks." + networkName(cluster) + ".dhcp",
                pxe.stream().flatMap(network -> network.dhcp().stream().map(range -> dhcpRange(network, range)))));
        settings.add(ofSeed(
                cluster,
                "BOOTSTRAP_METALLB_ADDRESS_POOL",
                "loadBalancer",
                seed -> seed.loadBalancer().stream().map(Range::toString)));
        return settings;
    }

    private static Parameter ofSeed(
            Cluster cluster, String name, String key, Function<SeedNode, Stream<String>> values) {
        return setting(
                cluster, name, "seedNode." + key, cluster.seedNode().stream().flatMap(values));
    }

    private static Parameter setting(Cluster cluster, String name, String key, Stream<String> values) {
        return new Parameter(DeploymentFile.SEED_NODE, networkName(cluster), Optional.of(name), key, values.toList());
    }

    private static String networkName(Cluster cluster) {
        return cluster.pxeNetwork().map(Network::name).orElse("pxe");
    }

    /** As dnsmasq reads it. */
    private static String dhcpRange(Network network, Range range) {
        return String.join(
                ",",
                range.addresses().first().toString(),
                range.addresses().last().toString(),
                network.cidr().netmask().toString());
    }
}
