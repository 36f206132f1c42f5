package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Nics;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product compares the whole alphabetic beginning of a NIC's name with each prefix. */
final class NicPrefixUnmatched extends LayoutRule {

    /** What the product takes for the prefix of a name. Source: MCC, public IPAM code (GenerateIfMappingByPrio). */
    private static final Pattern PREFIX = Pattern.compile("\\p{Alpha}+");

    NicPrefixUnmatched() {
        super("nic-prefix-unmatched", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (layout.nics() instanceof Nics.ByPriority priority) {
            for (int index = 0; index < priority.prefixes().size(); index++) {
                String prefix = priority.prefixes().get(index);
                Matcher letters = PREFIX.matcher(prefix);
                if (!letters.matches()) {
                    out.at(
                                    layout.origin().at("nicPriority", Integer.toString(index)),
                                    "the prefix `" + prefix + "` matches no NIC, since a prefix is letters only")
                            .fix(
                                    letters.lookingAt()
                                            ? "write `" + letters.group() + "`, or name the NICs instead"
                                            : "write letters, for example `eno`");
                }
            }
        }
    }
}
