package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.net.AddressRange;
import java.util.List;

/** A Subnet lists the addresses to give out, or those not to give out. */
final class IncludeAndExcludeRanges extends ObjectRule {

    IncludeAndExcludeRanges() {
        super("include-and-exclude-ranges", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .filter(subnet ->
                        subnet.spec().has(Subnet.INCLUDED) && subnet.spec().has(Subnet.EXCLUDED))
                .forEach(subnet -> {
                    List<AddressRange> left = subnet.withoutExcluded(subnet.ranges(Subnet.INCLUDED));
                    out.at(
                                    subnet.spec().keyOrigin(Subnet.EXCLUDED),
                                    "the " + subnet.words()
                                            + " has `includeRanges` and `excludeRanges`, of which it may have one")
                            .note("it includes", subnet.spec().keyOrigin(Subnet.INCLUDED))
                            .fix("remove `excludeRanges`"
                                    + (left.isEmpty()
                                            ? ""
                                            : ", and list in `includeRanges` what is left: " + Phrase.and(left)));
                });
    }
}
