package dev.netspec.report;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Printable;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.lint.ObjectRules;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Pool;
import dev.netspec.rule.Rule;
import dev.netspec.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sentences that say what a run did. */
public final class Summary {

    private Summary() {}

    /** What was read, and what was understood of it. */
    public static String read(int files, String directory, NetworkModel model) {
        List<String> understood = new ArrayList<>();
        int managed = 0;
        for (Cluster cluster : model.clusters()) {
            if (cluster.isManaged()) {
                managed++;
            } else {
                understood.add(cluster(cluster));
            }
        }
        if (managed > 0) {
            understood.add(Phrase.count(managed, "managed cluster"));
        }
        return "Read " + Phrase.count(files, "file") + " from " + directory
                + (understood.isEmpty() ? "" : ": " + String.join(", ", understood));
    }

    private static String cluster(Cluster cluster) {
        return cluster.kind().words() + " " + Printable.of(cluster.name()) + " on release "
                + cluster.region().release();
    }

    /** What each management cluster is given, and the addresses that decide what its services get: one line each. */
    public static List<String> compiled(NetworkModel model, List<ManifestSet> manifests) {
        List<String> lines = new ArrayList<>();
        for (ManifestSet set : manifests) {
            lines.add("Compiled " + Phrase.count(set.manifests().size(), "object") + " for " + set.managementCluster());
            model.clusters().stream()
                    .filter(cluster -> cluster.managementCluster().equals(set.managementCluster()))
                    .sorted(Comparator.comparing(Cluster::isManaged))
                    .map(cluster -> "  " + (cluster.isManaged() ? managed(cluster) : management(cluster)))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String management(Cluster cluster) {
        return cluster.name() + " has networks "
                + join(cluster.networks(), network -> network.name() + " " + network.cidr()) + " and pools "
                + join(cluster.pools(), Summary::pool);
    }

    /** Its networks are many, and alike in all clusters. */
    private static String managed(Cluster cluster) {
        return cluster.name() + " in project " + cluster.namespace() + " has "
                + Phrase.count(cluster.networks().size(), "network")
                + (cluster.racks().isEmpty()
                        ? ""
                        : " in " + Phrase.count(cluster.racks().size(), "rack"))
                + (cluster.pools().isEmpty() ? " and no pools" : " and pools " + join(cluster.pools(), Summary::pool))
                + (cluster.bgp().isPresent() ? ", announced by BGP" : "");
    }

    private static String pool(Pool pool) {
        return pool.name() + " " + pool.ranges().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static <T> String join(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining(", "));
    }

    /**
     * The ids of the rules that looked at it.
     *
     * @param own rules that netspec did not bring along
     */
    public static List<String> rules(NetworkModel model, List<Rule> own) {
        List<String> ids = new ArrayList<>(ObjectRules.severities().keySet());
        Rules.all().forEach(rule -> ids.add(rule.id()));
        own.forEach(rule -> ids.add(rule.id()));
        return model.clusters().isEmpty() ? List.of() : ids.stream().distinct().toList();
    }

    /**
     * What the rules and everybody else said of it. Where nothing was understood, no rule had anything to look at.
     *
     * @param own rules that netspec did not bring along
     */
    public static String checked(NetworkModel model, List<Rule> own, Diagnostics findings) {
        int rules = rules(model, List.of()).size();
        return "Ran "
                + (rules == 0
                        ? "no rules"
                        : Phrase.count(rules, "rule") + (own.isEmpty() ? "" : " and " + own.size() + " of your own"))
                + ": "
                + counts(findings);
    }

    /** @param files how many there are now, by directory */
    public static String written(SortedMap<String, Integer> files, int written, int deleted) {
        String directories = files.entrySet().stream()
                .map(each -> each.getKey() + " (" + Phrase.count(each.getValue(), "file") + ")")
                .collect(Collectors.joining(", "));
        return written + deleted == 0
                ? "Nothing has changed in " + directories
                : "Wrote " + directories + ": " + written + " new or changed, " + deleted + " deleted";
    }

    /** Why a run failed, in one line, and where to look. */
    public static String failure(Diagnostics findings) {
        boolean drift =
                findings.asList().stream().anyMatch(finding -> finding.id().startsWith("drift-"));
        return "netspec found " + counts(findings) + ", shown above with their places and fixes."
                + (drift ? " Run `mvn netspec:update` and commit the result." : "");
    }

    /** What became of the baseline, as numbers of findings in it. */
    public static String baseline(String file, int before, int after) {
        if (after == 0) {
            return before == 0
                    ? "Nothing is found that a baseline may have"
                    : "Deleted " + file + ": nothing of it is left";
        }
        return (before == after ? "Nothing has changed in " : "Wrote ") + file + ": " + Phrase.count(after, "finding")
                + (before > after ? ", " + before + " before" : "");
    }

    /** Notes are counted if there are any: most runs have none. */
    private static String counts(Diagnostics findings) {
        int errors = findings.count(Severity.ERROR);
        int warnings = findings.count(Severity.WARNING);
        int notes = findings.count(Severity.NOTE);
        int accepted = findings.count(Standing.ACCEPTED);
        int listed = findings.count(Standing.BASELINE);
        int known = findings.count(Standing.KNOWN);
        return (errors + warnings + notes == 0
                        ? "no findings"
                        : Phrase.count(errors, "error") + ", " + Phrase.count(warnings, "warning"))
                + (notes == 0 ? "" : ", " + Phrase.count(notes, "note"))
                + (accepted == 0 ? "" : ", " + accepted + " accepted")
                + (listed == 0 ? "" : ", " + listed + " in the baseline")
                + (known == 0 ? "" : ", " + known + " not new");
    }
}
