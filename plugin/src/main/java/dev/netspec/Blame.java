package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diff.Scope;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which clusters an error is about: those whose statement, or whose region, network or host profile, begins last before
 * the place of the error.
 */
final class Blame {

    private record Statement(Scope cluster, Origin origin) {}

    private final List<Statement> statements = new ArrayList<>();

    private Blame(NetworkModel model) {
        for (Cluster cluster : model.clusters()) {
            Stream.of(
                            Stream.of(cluster.origin(), cluster.region().origin()),
                            cluster.networks().stream().map(network -> network.origin()),
                            cluster.hosts().stream().map(host -> host.origin()))
                    .flatMap(origins -> origins)
                    .filter(Origin::isKnown)
                    .forEach(origin -> statements.add(new Statement(Attempt.scope(cluster), origin)));
        }
        model.unsupported().forEach(cluster -> statements.add(new Statement(Attempt.scope(cluster), cluster.origin())));
    }

    static Set<Scope> of(NetworkModel model, List<Diagnostic> errors) {
        Blame blame = new Blame(model);
        Set<Scope> blamed = new TreeSet<>();
        errors.forEach(error -> blamed.addAll(blame.of(error)));
        return blamed;
    }

    private List<Scope> of(Diagnostic error) {
        return statements.stream()
                .map(Statement::origin)
                .filter(origin -> isBefore(origin, error.at()))
                .max(Origin.ORDER)
                .map(nearest -> statements.stream()
                        .filter(each -> Origin.ORDER.compare(each.origin(), nearest) == 0)
                        .map(Statement::cluster)
                        .toList())
                .orElse(List.of());
    }

    private static boolean isBefore(Origin statement, Origin place) {
        return statement.file().map(file -> file.path()).equals(place.file().map(file -> file.path()))
                && Origin.ORDER.compare(statement, place) <= 0;
    }
}
