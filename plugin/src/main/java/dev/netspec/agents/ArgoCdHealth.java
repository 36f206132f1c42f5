package dev.netspec.agents;

import dev.netspec.node.MapNode;
import java.util.stream.Collectors;

/** What Argo CD has to know of the kinds. It is the same for every management cluster, since one Argo CD may serve several. */
final class ArgoCdHealth {

    private static final String BEGIN = """
            A part of Argo CD's own ConfigMap, not the whole. This adds its keys, and leaves the others:
              kubectl apply --server-side --field-manager netspec -f argocd-cm.yaml
            Without a script Argo CD takes a custom object for healthy as soon as it exists, and goes on with the \
            next wave. What is known of each kind:
            """;

    private static final String END = """
            No resource.customizations.ignoreDifferences: the product adds labels, annotations and status, which are \
            no differences for a server-side apply, and it is not known to write any other field that is written \
            here. The release of a management cluster is ignored in its Application, for that Cluster only.
            """;

    private ArgoCdHealth() {}

    static AgentFile of(Synced synced) {
        MapNode.Builder data = MapNode.builder();
        Health.ALL.forEach(health -> data.put(
                "resource.customizations.health." + health.group() + "_" + health.kind(), LuaHealth.of(health)));
        String known = Health.ALL.stream()
                .map(health -> health.kind() + ": " + health.source() + ".\n")
                .collect(Collectors.joining());
        MapNode metadata = Trees.metadata(
                        "argocd-cm", synced.delivery().argoCd().namespace())
                .put(
                        "labels",
                        MapNode.builder()
                                .put("app.kubernetes.io/name", "argocd-cm")
                                .put("app.kubernetes.io/part-of", "argocd")
                                .build())
                .build();
        return new AgentFile(
                BEGIN + known + END,
                Trees.object("v1", "ConfigMap", metadata)
                        .put("data", data.build())
                        .build());
    }
}
