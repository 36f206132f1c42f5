package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.Region;
import dev.netspec.source.Origin;
import java.util.regex.Pattern;

/** Names become names and labels of objects, and Kubernetes refuses some. */
final class InvalidName extends ClusterRule {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final int LONGEST = 63;
    /** What a Subnet of a management cluster is selected by: its name, which derives from the network's, and this. */
    private static final String SELECTOR_ENDING = "-subnet";
    /** The longest that the name of a management cluster without racks is made into, as a label. */
    private static final String LONGEST_ENDING = "-workloads" + SELECTOR_ENDING;

    InvalidName() {
        super("invalid-name", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        int longest = cluster.isManaged() ? LONGEST : LONGEST - LONGEST_ENDING.length();
        check("cluster", cluster.name(), longest, cluster.origin().at("name"), out);
        Region region = cluster.region();
        if (!region.name().isEmpty()) {
            check("region", region.name(), LONGEST, region.origin().at("name"), out);
        }
        check("project", cluster.namespace(), LONGEST, cluster.origin().at("project"), out);
        cluster.pools().forEach(pool -> check("pool", pool.name(), LONGEST, pool.origin(), out));
        cluster.racks()
                .forEach(rack ->
                        check("rack", rack.name(), LONGEST, rack.origin().at("name"), out));
        cluster.networks().stream()
                .filter(network -> network.rack().map(InvalidName::isLabel).orElse(true))
                .forEach(network -> checkNetwork(cluster, network, out));
        cluster.hosts().forEach(layout -> {
            checkLayout(cluster, layout, out);
            layout.machines().forEach(machine -> check("machine", machine.name(), LONGEST, machine.origin(), out));
        });
    }

    /** Outside racks the networks of a management cluster are named after their roles. */
    private static void checkNetwork(Cluster cluster, Network network, Findings out) {
        if (cluster.isManaged()) {
            check("network", network.name(), LONGEST, network.origin(), out);
        } else if (network.rack().isPresent()) {
            checkMade(cluster, cluster.name() + "-" + network.name() + SELECTOR_ENDING, network.origin(), out);
        }
    }

    /** A layout is named after its cluster, its rack and the role of its machines, which select it by that name. */
    private static void checkLayout(Cluster cluster, HostLayout layout, Findings out) {
        if (layout.name().startsWith(cluster.name()) && layout.name().endsWith(layout.role())) {
            Origin role = cluster.origin().at("machines", layout.role());
            check("role", layout.role(), LONGEST, role, out);
            checkMade(cluster, layout.name(), role, out);
        } else if (!layout.name().equals(cluster.name())) {
            check("layout", layout.name(), LONGEST, layout.origin().at("name"), out);
        }
    }

    /** A label made from several names; a cluster's name that is refused is to blame itself. */
    private static void checkMade(Cluster cluster, String label, Origin at, Findings out) {
        if (label.length() > LONGEST && isLabel(cluster.name())) {
            out.at(
                            at,
                            "the label `" + label + "`, made from it, has " + label.length()
                                    + " characters, and a label has at most " + LONGEST)
                    .fix("choose a shorter name for it, for its rack or for cluster `" + cluster.name() + "`");
        }
    }

    /** What is called after a name that is refused is not to blame. */
    private static boolean isLabel(String name) {
        return LABEL.matcher(name).matches() && name.length() <= LONGEST;
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
