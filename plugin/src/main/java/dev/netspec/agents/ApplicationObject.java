package dev.netspec.agents;

import dev.netspec.model.Delivery;
import dev.netspec.node.MapNode;
import java.util.List;

/** The Application of a management cluster, or of one of its namespaces. */
final class ApplicationObject {

    static final String API_VERSION = "argoproj.io/v1alpha1";

    private static final String PATHS = "argocd.argoproj.io/manifest-generate-paths";

    /** What is said of an Application wherever it stands. */
    static final String REASONS = """
            No finalizer: whoever deletes an Application deletes nothing that it synced.
            prune: what is gone from the repository is deleted, but only once its protection was taken off, \
            argocd.argoproj.io/sync-options on the object itself.
            selfHeal: what somebody changed by hand is changed back while they still look, and not with anybody's \
            next merge. Flux does the same.
            No allowEmpty: a folder that renders to nothing is a fault, and no order to delete everything.
            ServerSideApply: fields of others, such as the labels that the product adds, stay theirs.
            FailOnSharedResource: no two Applications own one object.
            RespectIgnoreDifferences: what is ignored is not written either.
            PrunePropagationPolicy=background: the product puts finalizers on these objects, on which a foreground \
            deletion may wait for ever (inference).
            No PruneLast: it prunes after everything is applied, and what needs something is to go before what it needs.
            Never Force or Replace: both may delete an object to create it again.
            retry: Argo CD does not try a commit again by itself that it failed to sync.
            """;

    private ApplicationObject() {}

    static AgentFile of(Synced synced) {
        MapNode object = Trees.object(
                        API_VERSION,
                        "Application",
                        Trees.metadata(synced.name(), synced.delivery().argoCd().namespace())
                                .put("annotations", annotations(synced.directory()))
                                .build())
                .put("spec", spec(synced, synced.directory(), Ignored.of(synced.set())))
                .build();
        return new AgentFile("""
                One Application for the management cluster: sync waves order objects within an Application only, and \
                objects of one namespace need objects of another.
                """ + REASONS + Ignored.REASONS + NOTIFICATIONS, object);
    }

    static final String NOTIFICATIONS = """
            To be told of failures, with a service `slack` in argocd-notifications-cm, add annotations such as
              notifications.argoproj.io/subscribe.on-sync-failed.slack: network-alerts
              notifications.argoproj.io/subscribe.on-health-degraded.slack: network-alerts
            """;

    /** So that a change elsewhere in the repository does not make Argo CD read all of it again. */
    static MapNode annotations(String directory) {
        return MapNode.builder().put(PATHS, "/" + directory).build();
    }

    static MapNode spec(Synced synced, String directory, List<MapNode> ignored) {
        Delivery delivery = synced.delivery();
        MapNode.Builder spec = MapNode.builder()
                .put("project", delivery.argoCd().project())
                .put(
                        "source",
                        MapNode.builder()
                                .put("repoURL", delivery.repository())
                                .put("targetRevision", delivery.branch())
                                .put("path", directory)
                                .build())
                .put(
                        "destination",
                        MapNode.builder()
                                .put(
                                        delivery.argoCd().destination().key().key(),
                                        delivery.argoCd().destination().value())
                                .build())
                .put("syncPolicy", syncPolicy());
        if (!ignored.isEmpty()) {
            spec.put("ignoreDifferences", ignored);
        }
        return spec.build();
    }

    private static MapNode syncPolicy() {
        return MapNode.builder()
                .put(
                        "automated",
                        MapNode.builder()
                                .put("prune", true)
                                .put("selfHeal", true)
                                .build())
                .put(
                        "syncOptions",
                        Trees.texts(
                                "FailOnSharedResource=true",
                                "PrunePropagationPolicy=background",
                                "RespectIgnoreDifferences=true",
                                "ServerSideApply=true"))
                .put(
                        "retry",
                        MapNode.builder()
                                .put("limit", 5)
                                .put(
                                        "backoff",
                                        MapNode.builder()
                                                .put("duration", "30s")
                                                .put("factor", 2)
                                                .put("maxDuration", "5m")
                                                .build())
                                .build())
                .build();
    }
}
