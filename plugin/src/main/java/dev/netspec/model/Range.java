package dev.netspec.model;

import dev.netspec.net.AddressRange;
import dev.netspec.source.Origin;
import java.util.List;

/** A range of addresses that was stated somewhere. */
public record Range(AddressRange addresses, Origin origin) {

    /** How many addresses these ranges have, one that is in several counted each time. */
    public static long total(List<Range> ranges) {
        return ranges.stream().mapToLong(range -> range.addresses().size()).sum();
    }

    @Override
    public String toString() {
        return addresses.toString();
    }
}
