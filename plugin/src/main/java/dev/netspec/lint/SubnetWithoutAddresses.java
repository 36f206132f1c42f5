package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import java.util.ArrayList;
import java.util.List;

/** IPAM gives out what is included and neither excluded nor the address of a router or a name server. */
final class SubnetWithoutAddresses extends ObjectRule {

    SubnetWithoutAddresses() {
        super("subnet-without-addresses", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .filter(SubnetWithoutAddresses::concerns)
                .forEach(subnet -> subnet.cidr()
                        .filter(cidr -> subnet.ranges(Subnet.INCLUDED).stream().allMatch(cidr::contains))
                        .filter(cidr -> left(subnet, cidr).isEmpty())
                        .ifPresent(cidr -> out.at(
                                        subnet.spec().origin(),
                                        "the " + subnet.words() + " has no address of `" + cidr + "` to give out")
                                .fix(
                                        "list in `includeRanges` addresses that are neither excluded nor those of the gateway"
                                                + " or a name server")));
    }

    /** Other findings speak of pools and API endpoints. */
    private static boolean concerns(Subnet subnet) {
        return subnet.isReadable() && !subnet.has(Labels.SVC_METALLB) && !subnet.has(Labels.SVC_LB_HOST);
    }

    private static List<AddressRange> left(Subnet subnet, Cidr cidr) {
        boolean borders =
                subnet.spec().text("useWholeCidr").filter("true"::equals).isPresent();
        AddressRange all = borders ? cidr.range() : cidr.hosts();
        List<AddressRange> included = subnet.spec().has(Subnet.INCLUDED)
                ? subnet.ranges(Subnet.INCLUDED).stream()
                        .flatMap(range -> range.intersection(all).stream())
                        .toList()
                : List.of(all);
        List<AddressRange> kept = new ArrayList<>();
        subnet.gateway().map(AddressRange::single).ifPresent(kept::add);
        subnet.nameservers()
                .forEach(server ->
                        Ip.parse(server.text()).map(AddressRange::single).ifPresent(kept::add));
        return Subnet.minus(subnet.withoutExcluded(included), kept);
    }
}
