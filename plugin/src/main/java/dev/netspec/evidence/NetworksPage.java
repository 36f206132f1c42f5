package dev.netspec.evidence;

import static dev.netspec.evidence.MarkdownTable.code;

import dev.netspec.manifest.Header;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Network;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code network-mapping.md} of a managed cluster, for which the vendor has no form: its networks, and the Subnets that
 * give out their addresses.
 */
record NetworksPage(AppliedObjects objects) {

    String text() {
        return Header.html(objects.cluster().files())
                + "\n# Networks of " + code(objects.cluster().name()) + " in project "
                + code(objects.cluster().namespace()) + "\n\n"
                + table()
                + "\n"
                + notes().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }

    private MarkdownTable table() {
        MarkdownTable table = new MarkdownTable(
                "Network", "Role", "Rack", "CIDR", "VLAN", "Gateway", "Hosts", "DHCP", "MTU", "Subnet");
        objects.cluster()
                .networks()
                .forEach(network -> table.row(
                        code(network.name()),
                        network.role().key(),
                        network.rack().orElse(""),
                        network.cidr().toString(),
                        network.vlan().stream().mapToObj(Integer::toString).collect(Collectors.joining()),
                        network.gateway().map(String::valueOf).orElse(""),
                        addresses(network.hosts()),
                        addresses(network.dhcp()),
                        network.mtu().stream().mapToObj(Integer::toString).collect(Collectors.joining()),
                        subnets(network)));
        return table.withoutEmptyColumns();
    }

    private static String addresses(List<Range> ranges) {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
    }

    /** Told by their addresses, so that a Subnet that says something else than the network is missed here. */
    private String subnets(Network network) {
        Set<AddressRange> given = Stream.concat(network.hosts().stream(), network.dhcp().stream())
                .map(Range::addresses)
                .collect(Collectors.toCollection(HashSet::new));
        return objects.subnets()
                .filter(subnet -> subnet.spec()
                        .text("cidr")
                        .filter(network.cidr().toString()::equals)
                        .isPresent())
                .filter(subnet -> AppliedObjects.texts(subnet.spec().list("includeRanges"))
                        .flatMap(text -> AddressRange.parse(text).stream())
                        .anyMatch(given::contains))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(Manifest subnet) {
        return code(
                subnet.namespace().equals(objects.cluster().namespace())
                        ? subnet.name()
                        : subnet.namespace() + "/" + subnet.name());
    }

    private Stream<String> notes() {
        return Stream.concat(
                objects
                        .apiEndpoint()
                        .map(address -> "The Kubernetes API of the cluster has the address " + code(address) + ".")
                        .stream(),
                Stream.of("Machines boot from a network of role `pxe` and are not in it afterwards; its gateway is also"
                                + " the router that relays their DHCP requests to the management cluster.")
                        .filter(note -> !objects.cluster().pxeNetworks().isEmpty()));
    }
}
