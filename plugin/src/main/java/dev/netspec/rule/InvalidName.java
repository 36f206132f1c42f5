package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Region;
import dev.netspec.source.Origin;
import java.util.regex.Pattern;

/** Names become names and labels of objects, and Kubernetes refuses some. */
final class InvalidName implements ClusterRule {

    @Override
    public String id() {
        return "invalid-name";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final int LONGEST = 63;
    /** The longest that a cluster's name is made into, as a label. */
    private static final String LONGEST_ENDING = "-workloads-subnet";

    @Override
    public void check(Cluster cluster, Findings out) {
        check(
                "cluster",
                cluster.name(),
                LONGEST - LONGEST_ENDING.length(),
                cluster.origin().at("name"),
                out);
        Region region = cluster.region();
        if (!region.name().isEmpty()) {
            check("region", region.name(), LONGEST, region.origin().at("name"), out);
        }
        cluster.pools().forEach(pool -> check("pool", pool.name(), LONGEST, pool.origin(), out));
        cluster.hosts().forEach(layout -> checkRole(cluster, layout, out));
    }

    /** A layout is named after its cluster and the role of its machines; only the role is new. */
    private static void checkRole(Cluster cluster, HostLayout layout, Findings out) {
        String prefix = cluster.name() + "-";
        if (layout.name().startsWith(prefix)) {
            String role = layout.name().substring(prefix.length());
            Origin machines = cluster.origin().at("machines");
            check("role", role, LONGEST - prefix.length(), machines.at(role), out);
        } else if (!layout.name().equals(cluster.name())) {
            check("layout", layout.name(), LONGEST, layout.origin().at("name"), out);
        }
    }

    private static void check(String what, String name, int longest, Origin at, Findings out) {
        if (!LABEL.matcher(name).matches()) {
            out.at(at, "`" + name + "` cannot be the name of a " + what)
                    .fix("use lower-case letters, digits and `-`, with a letter or digit at both ends");
        } else if (name.length() > longest) {
            out.at(
                            at,
                            "`" + name + "` has " + name.length() + " characters, and the name of a " + what
                                    + " has at most " + longest)
                    .fix("choose a shorter name");
        }
    }
}
