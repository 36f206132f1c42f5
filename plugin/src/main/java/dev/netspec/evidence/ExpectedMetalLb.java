package dev.netspec.evidence;

import dev.netspec.model.MetalLbForm;
import dev.netspec.net.AddressRange;
import dev.netspec.node.MapNode;
import java.util.Comparator;
import java.util.List;

/**
 * What MetalLB will work with once the objects of a cluster are applied. It is not taken from the model but found out
 * from the objects, label by label, as the product does it. So it shows what the objects say, not what was meant.
 *
 * @param pools by name
 * @param announcements by kind and name; none in the era of the ConfigMap, where each pool says its protocol
 */
record ExpectedMetalLb(List<AddressPool> pools, List<Announcement> announcements) {

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

    /** An object that has a part in how addresses are announced. */
    record Announcement(AnnouncementKind kind, String name, MapNode spec) {}

    ExpectedMetalLb {
        pools = pools.stream().sorted(Comparator.comparing(AddressPool::name)).toList();
        announcements = announcements.stream()
                .sorted(Comparator.comparing(Announcement::kind).thenComparing(Announcement::name))
                .toList();
    }

    static ExpectedMetalLb of(AppliedObjects objects) {
        return objects.cluster().metalLbForm() == MetalLbForm.CONFIG_MAP
                ? ConfigMapEra.expected(objects)
                : ConfigObjectEra.expected(objects);
    }

    List<Announcement> announcements(AnnouncementKind kind) {
        return announcements.stream().filter(each -> each.kind() == kind).toList();
    }

    List<AddressPool> poolsWithAutoAssign(boolean autoAssign) {
        return pools.stream().filter(pool -> pool.autoAssign() == autoAssign).toList();
    }
}
