package dev.netspec.term;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Repair;
import dev.netspec.net.Cidr;
import dev.netspec.spec.Written;

/** Says so when a CIDR was written with host bits, which the product masks without a word. */
public final class HostBits {

    private HostBits() {}

    public static Cidr masked(Written<Cidr> cidr, Diagnostics.Collector out) {
        if (!cidr.text().equals(cidr.value().toString())) {
            out.add(Diagnostic.warning(
                            "cidr-host-bits",
                            cidr.origin(),
                            "`" + cidr.text() + "` is an address inside the network `" + cidr.value() + "`")
                    .repair(Repair.replacing(
                            cidr.origin(), cidr.text(), cidr.value().toString()))
                    .fix("write `" + cidr.value() + "`, which is what the product makes of it"));
        }
        return cidr.value();
    }
}
