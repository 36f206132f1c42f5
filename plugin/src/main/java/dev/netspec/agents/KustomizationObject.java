package dev.netspec.agents;

import dev.netspec.model.Delivery;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A Kustomization of Flux: the root, which applies the others, or that of the objects of a kind in a namespace. */
final class KustomizationObject {

    private static final String ROOT = """
            Applies the Kustomizations beside it, itself among them. All others depend on it: it is ready for a \
            revision once they are what that revision says, so none applies its objects by the dependencies of the \
            revision before.
            No wait: it would wait for the others, and they for it.
            prune: the Kustomization of a kind goes with the last object of that kind.
            deletionPolicy: if the root itself is deleted, nothing else is.
            To begin with, once: kubectl apply -k .
            To be told of failures, with a Secret `network-alerts` that holds the address of a webhook, add
              apiVersion: notification.toolkit.fluxcd.io/v1beta3
              kind: Provider
              metadata: {name: network-alerts, namespace: %2$s}
              spec: {type: slack, channel: network-alerts, secretRef: {name: network-alerts}}
              ---
              apiVersion: notification.toolkit.fluxcd.io/v1beta3
              kind: Alert
              metadata: {name: %1$s, namespace: %2$s}
              spec:
                providerRef: {name: network-alerts}
                eventSeverity: error
                eventSources: [{kind: Kustomization, name: "*"}, {kind: GitRepository, name: %1$s}]
            """;

    private static final String PART = """
            prune: what is gone from the repository is deleted, but only once its protection was taken off, \
            kustomize.toolkit.fluxcd.io/prune on the object itself.
            deletionPolicy: this Kustomization goes with the last object of its kind, and what it applied then goes \
            by the same rule.
            No force: it would delete objects to create them again. No postBuild: what looks like a variable in a \
            text is the product's.
            wait, healthCheckExprs: what depends on this goes on once the product has accepted the objects.
            What is known of a %s: %s.
            """;

    private static final String UPGRADED_BY_ITSELF = """
            A management cluster is upgraded by the product itself (MCC: "Release Controller"), and Flux would write \
            the release of the spec back: raise it in the spec with the upgrade (inference).
            """;

    private KustomizationObject() {}

    static AgentFile root(Synced synced) {
        String name = synced.name();
        String namespace = synced.delivery().flux().namespace();
        MapNode spec = spec(synced, synced.fluxDirectory(), "Orphan", List.of())
                .put("wait", false)
                .build();
        return new AgentFile(ROOT.formatted(name, namespace), object(name, namespace, spec));
    }

    static AgentFile of(Synced synced, String namespace, String kind) {
        List<String> needs = Stream.concat(Stream.of(synced.name()), synced.needs(namespace, kind).stream())
                .toList();
        Health health = Health.of(kind);
        MapNode spec = spec(synced, synced.directory(namespace, kind), "MirrorPrune", needs)
                .put("wait", true)
                .put("timeout", "5m")
                .put("healthCheckExprs", List.of(CelHealth.of(health)))
                .build();
        boolean isManagement =
                !Ignored.of(synced.set()).isEmpty() && kind.equals("Cluster") && namespace.equals(Synced.SHARED);
        return new AgentFile(
                PART.formatted(kind, health.source()) + (isManagement ? UPGRADED_BY_ITSELF : ""),
                object(
                        synced.name(namespace, kind.toLowerCase(Locale.ROOT)),
                        synced.delivery().flux().namespace(),
                        spec));
    }

    private static MapNode object(String name, String namespace, MapNode spec) {
        return Trees.object(
                        "kustomize.toolkit.fluxcd.io/v1",
                        "Kustomization",
                        Trees.metadata(name, namespace).build())
                .put("spec", spec)
                .build();
    }

    private static MapNode.Builder spec(Synced synced, String directory, String deletionPolicy, List<String> needs) {
        Delivery.Flux flux = synced.delivery().flux();
        MapNode.Builder spec = MapNode.builder()
                .put("interval", flux.interval())
                .put("retryInterval", "2m")
                .put("path", "./" + directory)
                .put(
                        "sourceRef",
                        MapNode.builder()
                                .put("kind", GitRepositoryObject.KIND)
                                .put("name", synced.name())
                                .build());
        if (!needs.isEmpty()) {
            spec.put(
                    "dependsOn",
                    needs.stream()
                            .map(name -> MapNode.builder().put("name", name).build())
                            .toList());
        }
        return spec.put("prune", true).put("deletionPolicy", deletionPolicy).put("force", false);
    }
}
