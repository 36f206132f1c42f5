package dev.netspec.evidence;

import dev.netspec.net.AddressRange;
import dev.netspec.node.MapNode;
import dev.netspec.release.Feature;
import java.util.Comparator;
import java.util.List;

/**
 * What MetalLB will work with once the objects of a cluster are applied. It is not taken from the model but found out
 * from the objects, label by label, as the product does it. So it shows what the objects say, not what was meant.
 *
 * @param pools by name
 * @param advertisements by name; none in the era of the ConfigMap, where each pool says its protocol
 */
record ExpectedMetalLb(List<AddressPool> pools, List<Advertisement> advertisements) {

    /**
     * @param protocol as its source says; {@code layer2} where an advertisement decides
     * @param addresses ranges {@code a-b} or CIDRs
     */
    record AddressPool(String name, String protocol, List<String> addresses, boolean autoAssign) {

        AddressPool {
            addresses = List.copyOf(addresses);
        }

        /** How many addresses it has. */
        long size() {
            return addresses.stream()
                    .flatMap(text -> AddressRange.parsePoolAddress(text).stream())
                    .mapToLong(AddressRange::size)
                    .sum();
        }
    }

    /** @param spec of the L2Advertisement */
    record Advertisement(String name, MapNode spec) {}

    ExpectedMetalLb {
        pools = pools.stream().sorted(Comparator.comparing(AddressPool::name)).toList();
        advertisements = advertisements.stream()
                .sorted(Comparator.comparing(Advertisement::name))
                .toList();
    }

    static ExpectedMetalLb of(AppliedObjects objects) {
        return objects.cluster().region().release().has(Feature.METALLB_CONFIG_MAP)
                ? ConfigMapEra.expected(objects)
                : ConfigObjectEra.expected(objects);
    }

    List<AddressPool> poolsWithAutoAssign(boolean autoAssign) {
        return pools.stream().filter(pool -> pool.autoAssign() == autoAssign).toList();
    }
}
