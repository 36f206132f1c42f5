package dev.netspec.term;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Repair;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import dev.netspec.spec.Written;

/** Says so when a CIDR was written with host bits, which the product masks without a word. */
public final class HostBits {

    private HostBits() {}

    public static Cidr masked(Written<Cidr> cidr, Diagnostics.Collector out) {
        return masked(cidr.value(), cidr.text(), cidr.origin(), out);
    }

    /** @param text that the CIDR was read from */
    public static Cidr masked(Cidr cidr, String text, Origin at, Diagnostics.Collector out) {
        if (!text.equals(cidr.toString())) {
            out.add(Diagnostic.warning(
                            "cidr-host-bits", at, "`" + text + "` is an address inside the network `" + cidr + "`")
                    .repair(Repair.replacing(at, text, cidr.toString()))
                    .fix("write `" + cidr + "`, which is what the product makes of it"));
        }
        return cidr;
    }
}
