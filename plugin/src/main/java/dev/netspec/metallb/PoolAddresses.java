package dev.netspec.metallb;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.term.HostBits;
import java.util.List;

/** The addresses of a pool in MetalLB's notation: ranges and CIDRs. */
final class PoolAddresses {

    private PoolAddresses() {}

    static List<Range> read(FieldReader pool, Diagnostics.Collector out) {
        pool.scalars("addresses")
                .forEach(text -> Cidr.parse(text.text())
                        .ifPresent(cidr -> HostBits.masked(cidr, text.text(), text.origin(), out)));
        return pool.ranges("addresses", AddressRange::parsePoolAddress);
    }
}
