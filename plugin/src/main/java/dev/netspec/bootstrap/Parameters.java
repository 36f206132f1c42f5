package dev.netspec.bootstrap;

import dev.netspec.bootstrap.Statements.Statement;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What the vendor's procedure has the operator fill in, read off the objects that say it. */
public final class Parameters {

    private static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::network).thenComparing(Statement::fact);

    private Parameters() {}

    /** By file, network and fact, the seed node's settings last. Those without a value are left out. */
    public static List<Parameter> of(Cluster cluster, List<ManifestSet> sets) {
        List<Manifest> objects = ClusterObjects.of(cluster, sets);
        List<Parameter> parameters = new ArrayList<>();
        for (DeploymentFile file : DeploymentFile.values()) {
            statements(cluster, file, objects)
                    .forEach((statement, values) -> parameters.add(new Parameter(
                            file,
                            statement.network().key(),
                            VendorNames.of(cluster.region().bootstrap(), statement),
                            statement.fact().key(),
                            List.copyOf(values))));
        }
        SeedNodeSettings.of(cluster).stream()
                .filter(setting -> !setting.values().isEmpty())
                .forEach(parameters::add);
        return parameters;
    }

    private static SortedMap<Statement, Collection<String>> statements(
            Cluster cluster, DeploymentFile file, List<Manifest> objects) {
        SortedMap<Statement, Collection<String>> said = new TreeMap<>(ORDER);
        BiConsumer<Statement, String> say = (statement, value) ->
                said.computeIfAbsent(statement, none -> new LinkedHashSet<>()).add(value);
        Statements statements = new Statements(cluster);
        for (Manifest manifest : objects) {
            if (file.holds(manifest)) {
                Scalars.visit(
                        manifest.root(),
                        (path, scalar) -> statements
                                .at(manifest, path, scalar)
                                .ifPresent(statement -> say.accept(statement, scalar.text())));
            }
        }
        if (file == DeploymentFile.IPAM_OBJECTS) {
            // the id stands inside the netplan text of an L2Template, which is no scalar of ours
            cluster.networks()
                    .forEach(network -> network.vlan()
                            .ifPresent(
                                    id -> say.accept(new Statement(network.role(), Fact.VLAN), Integer.toString(id))));
        }
        return said;
    }
}
