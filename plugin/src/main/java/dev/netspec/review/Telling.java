package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Scope;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one change of what is said alike of several clusters, or of several roles of one, and stated in one place. */
final class Telling {

    /**
     * What statements that are one change have in common.
     *
     * @param place where it is stated, or the cluster, where nothing states it
     */
    private record Subject(
            ChangeKind kind, Ground ground, String before, String after, boolean isOfHosts, String place) {

        static Subject of(Statement statement) {
            return new Subject(
                    statement.kind(),
                    statement.ground(),
                    statement.before(),
                    statement.after(),
                    statement.hosts().isPresent(),
                    statement.at().isKnown()
                            ? place(statement.at())
                            : statement.cluster().toString());
        }

        private static String place(Origin at) {
            return at.file().map(SourceFile::path).orElse("") + ":" + at.span().orElseThrow();
        }
    }

    /** Up to so many are named. */
    private static final int FEW = 4;

    private Telling() {}

    /** Sorted. */
    static List<NetworkChange> of(List<Statement> statements) {
        Map<Subject, List<Statement>> alike = statements.stream()
                .collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(Telling::change).sorted().toList();
    }

    private static NetworkChange change(List<Statement> alike) {
        Statement first = alike.get(0);
        Set<Scope> clusters = alike.stream().map(Statement::cluster).collect(Collectors.toCollection(TreeSet::new));
        return new NetworkChange(
                clusters.size() == 1 ? Optional.of(first.cluster()) : Optional.empty(),
                first.kind(),
                profiles(alike) + first.before() + whose(alike, clusters) + first.after(),
                first.ground(),
                alike.stream().map(Statement::impact).reduce(Impact.NONE, Impact::plus),
                first.at());
    }

    /** The host profiles that the hosts have, or else their L2 templates. */
    private static String profiles(List<Statement> alike) {
        SortedSet<String> profiles = new TreeSet<>();
        SortedSet<String> templates = new TreeSet<>();
        alike.stream().flatMap(each -> each.hosts().stream()).forEach(hosts -> {
            hosts.profile().ifPresent(profiles::add);
            templates.add(hosts.name());
        });
        if (templates.isEmpty()) {
            return "";
        }
        return (profiles.isEmpty() ? named("L2 template", templates) : named("host profile", profiles)) + ": ";
    }

    private static String named(String noun, Set<String> names) {
        return names.size() > FEW
                ? Phrase.count(names.size(), noun)
                : noun + (names.size() == 1 ? " " : "s ") + Phrase.and(names);
    }

    private static String whose(List<Statement> alike, Set<Scope> clusters) {
        String names = clusters.size() == 1
                ? "`" + clusters.iterator().next().cluster() + "`"
                : Phrase.count(clusters.size(), "cluster");
        List<Network> networks =
                alike.stream().flatMap(each -> each.network().stream()).toList();
        if (!networks.isEmpty()) {
            return (networks.size() == 1
                            ? "network `" + networks.get(0).name() + "`"
                            : Phrase.count(networks.size(), "network"))
                    + " of " + names;
        }
        List<HostLayout> hosts =
                alike.stream().flatMap(each -> each.hosts().stream()).toList();
        if (hosts.isEmpty()) {
            return names;
        }
        String machines = hosts.stream().allMatch(each -> each.machineCount().isPresent())
                ? Phrase.count(
                        hosts.stream()
                                .mapToInt(each -> each.machineCount().getAsInt())
                                .sum(),
                        "machine")
                : "all machines";
        if (clusters.size() > 1) {
            return names + " and " + machines;
        }
        Set<String> roles = hosts.stream().map(HostLayout::role).collect(Collectors.toCollection(TreeSet::new));
        return "the " + machines + " of " + named("role", roles) + " in " + names;
    }
}
