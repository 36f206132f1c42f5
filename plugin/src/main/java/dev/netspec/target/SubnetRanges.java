package dev.netspec.target;

import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import java.util.Collection;
import java.util.List;

/** What is left of the addresses of a Subnet for IPAM to give out. */
final class SubnetRanges {

    private SubnetRanges() {}

    /** What IPAM may give out of a CIDR of which nothing is said; the borders are addresses only if they are told to be. */
    static AddressRange allocatable(Cidr cidr, boolean withBorders) {
        return withBorders ? cidr.range() : cidr.hosts();
    }

    static List<Range> minus(List<Range> ranges, Collection<AddressRange> excluded) {
        List<Range> left = ranges;
        for (AddressRange each : excluded) {
            left = left.stream()
                    .flatMap(range ->
                            range.addresses().minus(each).stream().map(rest -> new Range(rest, range.origin())))
                    .toList();
        }
        return left;
    }
}
