package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.node.ScalarNode;

/** A Subnet excludes addresses that it would give out otherwise, so they lie in its CIDR. */
final class ExcludedRangeOutsideNetwork extends ObjectRule {

    ExcludedRangeOutsideNetwork() {
        super("excluded-range-outside-network", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .forEach(subnet -> subnet.cidr()
                        .ifPresent(cidr -> subnet.scalars(Subnet.EXCLUDED)
                                .forEach(text -> AddressRange.parse(text.text())
                                        .filter(range -> !cidr.contains(range))
                                        .ifPresent(range -> report(subnet, cidr, text, range, out)))));
    }

    private static void report(Subnet subnet, Cidr cidr, ScalarNode text, AddressRange range, Findings out) {
        out.at(
                        text.origin(),
                        "`" + range + "`, which " + subnet.words() + " excludes, reaches out of its `" + cidr + "`")
                .fix(cidr.range()
                        .intersection(range)
                        .map(inside -> "write `" + inside + "`")
                        .orElse("remove it, or exclude addresses of `" + cidr + "`"));
    }
}
