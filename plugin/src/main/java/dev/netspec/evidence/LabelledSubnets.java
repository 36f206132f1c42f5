package dev.netspec.evidence;

import dev.netspec.evidence.ExpectedMetalLb.AddressPool;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Pool;
import dev.netspec.net.AddressRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The pools that Subnets become. Source: MCC, MetalLB configuration guidelines for subnets.
 *
 * <p>A Subnet must list its ranges, as those of netspec do; a whole CIDR is not taken for a pool.
 */
final class LabelledSubnets {

    /** The pool of all ranges that have none of their own. */
    private static final String AGGREGATE = "services";

    private static final String MARK = "ipam/SVC-MetalLB";
    private static final String NAME = "metallb/address-pool-name";
    private static final String PROTOCOL = "metallb/address-pool-protocol";
    private static final String AUTO_ASSIGN = "metallb/address-pool-auto-assign";

    private LabelledSubnets() {}

    static List<AddressPool> pools(AppliedObjects objects) {
        List<AddressPool> pools = new ArrayList<>();
        List<String> aggregated = new ArrayList<>();
        objects.labelled("Subnet")
                .filter(subnet -> subnet.label(MARK).isPresent())
                .forEach(subnet -> subnet.label(NAME)
                        .ifPresentOrElse(
                                name -> pools.add(pool(name, subnet)), () -> aggregated.addAll(addresses(subnet))));
        if (!aggregated.isEmpty()) {
            pools.add(new AddressPool(AGGREGATE, Pool.LAYER2, aggregated, true));
        }
        return pools;
    }

    private static AddressPool pool(String name, Manifest subnet) {
        return new AddressPool(
                name,
                subnet.label(PROTOCOL).orElse(Pool.LAYER2),
                addresses(subnet),
                // before there was the label, only pool `default` was open to every Service
                subnet.label(AUTO_ASSIGN).map(Boolean::parseBoolean).orElse(name.equals(Pool.DEFAULT)));
    }

    /** IPAM takes a bare address where MetalLB wants a range or a CIDR. */
    private static List<String> addresses(Manifest subnet) {
        return AppliedObjects.texts(subnet.spec().list("includeRanges"))
                .flatMap(text -> AddressRange.parse(text).stream())
                .map(AddressRange::toPoolAddress)
                .toList();
    }
}
