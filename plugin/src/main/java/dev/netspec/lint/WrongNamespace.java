package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import java.util.List;
import java.util.Optional;

/** What belongs to a cluster lies in the namespace of its Cluster. */
final class WrongNamespace extends ObjectRule {

    WrongNamespace() {
        super("wrong-namespace", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest manifest : objects.all()) {
            Optional<Manifest> cluster = objects.clusterOf(manifest);
            if (!manifest.kind().equals("Cluster")
                    && !manifest.namespace().isEmpty()
                    && cluster.filter(each ->
                                    !each.namespace().equals(manifest.namespace()) && !objects.isMisplaced(each))
                            .isPresent()
                    && !isShared(manifest, objects)) {
                report(manifest, cluster.get(), out);
            }
        }
    }

    /** DHCP is the management cluster's business, and a template may draw from Subnets that all projects share. */
    private static boolean isShared(Manifest manifest, Objects objects) {
        return manifest.kind().equals("Subnet")
                && (manifest.label(Labels.SVC_DHCP_RANGE).isPresent() || isDrawnFrom(manifest, objects));
    }

    private static boolean isDrawnFrom(Manifest subnet, Objects objects) {
        return objects.templates().stream()
                .anyMatch(template ->
                        template.layout().stream().anyMatch(entry -> isMeant(subnet, template, entry, objects)));
    }

    /** Of a Subnet that an entry misses for its scope, it is the scope that is wrong. */
    private static boolean isMeant(Manifest subnet, L2Template template, LayoutEntry entry, Objects objects) {
        List<Manifest> there = objects.subnets(template, entry);
        return entry.isGlobal() && there.contains(subnet)
                || there.isEmpty()
                        && objects.elsewhere(template, entry)
                                .filter(subnet::equals)
                                .isPresent();
    }

    private static void report(Manifest manifest, Manifest cluster, Findings out) {
        out.at(
                        manifest.metadata().origin().at("namespace"),
                        "the " + Objects.words(manifest) + " is for cluster `" + cluster.name()
                                + "` and lies in namespace `" + manifest.namespace()
                                + "`, where the product does not find it")
                .note(
                        "the " + Objects.words(cluster) + " lies in namespace `" + cluster.namespace() + "`",
                        cluster.metadata().origin().at("namespace"))
                .fix("move it to namespace `" + cluster.namespace() + "`");
    }
}
