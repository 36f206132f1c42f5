package dev.netspec.target;

import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import java.util.ArrayList;
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
            left = left.stream().flatMap(range -> minus(range, each).stream()).toList();
        }
        return left;
    }

    private static List<Range> minus(Range range, AddressRange excluded) {
        AddressRange whole = range.addresses();
        if (!whole.intersects(excluded)) {
            return List.of(range);
        }
        List<Range> left = new ArrayList<>();
        if (whole.first().compareTo(excluded.first()) < 0) {
            left.add(new Range(new AddressRange(whole.first(), excluded.first().plus(-1)), range.origin()));
        }
        if (excluded.last().compareTo(whole.last()) < 0) {
            left.add(new Range(new AddressRange(excluded.last().plus(1), whole.last()), range.origin()));
        }
        return left;
    }
}
