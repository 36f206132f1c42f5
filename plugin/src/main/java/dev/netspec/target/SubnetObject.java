package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Address;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.term.HostBits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Subnet as written, before anything is known about what it is for.
 *
 * @param ranges what IPAM gives out of it: included or all addresses, less the excluded ones
 * @param spec the origin of its {@code spec}
 */
record SubnetObject(
        Manifest manifest,
        Optional<Cidr> cidr,
        Optional<Address> gateway,
        List<Address> nameservers,
        List<Range> ranges,
        Origin spec) {

    static SubnetObject read(Manifest manifest, Diagnostics.Collector out) {
        FieldReader spec = ObjectReader.spec(manifest);
        Optional<Cidr> cidr = spec.scalar("cidr")
                .flatMap(text -> Cidr.parse(text.text())
                        .map(written -> HostBits.masked(written, text.text(), text.origin(), out)));
        Optional<Address> gateway = spec.scalar("gateway").flatMap(SubnetObject::address);
        List<Address> nameservers = spec.scalars("nameservers").stream()
                .flatMap(text -> address(text).stream())
                .toList();
        List<Range> included = spec.ranges("includeRanges", AddressRange::parse);
        List<AddressRange> excluded = spec.ranges("excludeRanges", AddressRange::parse).stream()
                .map(Range::addresses)
                .toList();
        boolean wholeCidr = spec.flag("useWholeCidr").orElse(false);
        if (!spec.node().has("includeRanges") && cidr.isPresent()) {
            included = SubnetRanges.minus(
                    List.of(new Range(
                            SubnetRanges.allocatable(cidr.get(), wholeCidr),
                            spec.node().keyOrigin("cidr"))),
                    withheld(gateway, nameservers));
        }
        spec.reportRest(out);
        return new SubnetObject(
                manifest, cidr, gateway, nameservers, SubnetRanges.minus(included, excluded), spec.origin());
    }

    private static Optional<Address> address(ScalarNode text) {
        return Ip.parse(text.text()).map(ip -> new Address(ip, text.origin()));
    }

    /** IPAM gives neither the gateway nor a name server away. */
    private static List<AddressRange> withheld(Optional<Address> gateway, List<Address> nameservers) {
        List<Address> addresses = new ArrayList<>(nameservers);
        gateway.ifPresent(addresses::add);
        return addresses.stream().map(Address::ip).map(AddressRange::single).toList();
    }

    String name() {
        return manifest.name();
    }

    Optional<String> cluster() {
        return manifest.label(Labels.CLUSTER_NAME);
    }

    boolean has(String label) {
        return labels().has(label);
    }

    MapNode labels() {
        return manifest.metadata().map("labels").orElse(MapNode.EMPTY);
    }

    /** Whether its addresses are for the interfaces of hosts. */
    boolean isForHosts() {
        return !has(Labels.SVC_METALLB) && !has(Labels.SVC_DHCP_RANGE) && !has(Labels.SVC_LB_HOST);
    }

    /** As a message says it. */
    String words() {
        return "Subnet `" + name() + "`";
    }
}
