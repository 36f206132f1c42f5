package dev.netspec.agents;

import dev.netspec.model.Delivery;
import dev.netspec.node.MapNode;
import java.util.List;

/** The ApplicationSet of a management cluster that is synced namespace by namespace. */
final class ApplicationSetObject {

    private static final String LABEL = "netspec.dev/namespace";

    private static final String REASONS = """
            One Application for each namespace. Sync waves do not cross Applications, so the namespace `default`, \
            whose Subnets others need, is synced first and has to be healthy before they are.
            RollingSync: the ApplicationSet controller syncs in place of the automated policy. It prunes by it, and changes \
            nothing back that was changed by hand. It has to be switched on there, \
            applicationsetcontroller.enable.progressive.syncs: "true" in argocd-cmd-params-cm; otherwise all namespaces \
            are synced at once.
            preserveResourcesOnDeletion: an Application that goes with its namespace, or with this set, deletes nothing.
            """;

    private ApplicationSetObject() {}

    static AgentFile of(Synced synced) {
        MapNode spec = MapNode.builder()
                .put("goTemplate", true)
                .put("goTemplateOptions", Trees.texts("missingkey=error"))
                .put("generators", List.of(generator(synced)))
                .put("strategy", strategy())
                .put(
                        "syncPolicy",
                        MapNode.builder()
                                .put("preserveResourcesOnDeletion", true)
                                .build())
                .put("template", template(synced))
                .build();
        return new AgentFile(
                REASONS + ApplicationObject.REASONS + Ignored.REASONS + ApplicationObject.NOTIFICATIONS,
                Trees.object(
                                ApplicationObject.API_VERSION,
                                "ApplicationSet",
                                Trees.metadata(
                                                synced.name(),
                                                synced.delivery().argoCd().namespace())
                                        .build())
                        .put("spec", spec)
                        .build());
    }

    private static MapNode generator(Synced synced) {
        List<MapNode> elements = synced.namespaces().stream()
                .map(namespace -> MapNode.builder()
                        .put("name", synced.name("network", namespace))
                        .put("namespace", namespace)
                        .build())
                .toList();
        return MapNode.builder()
                .put("list", MapNode.builder().put("elements", elements).build())
                .build();
    }

    private static MapNode strategy() {
        return MapNode.builder()
                .put("type", "RollingSync")
                .put(
                        "rollingSync",
                        MapNode.builder()
                                .put("steps", List.of(step("In"), step("NotIn")))
                                .build())
                .build();
    }

    private static MapNode step(String operator) {
        MapNode expression = MapNode.builder()
                .put("key", LABEL)
                .put("operator", operator)
                .put("values", Trees.texts(Synced.SHARED))
                .build();
        return MapNode.builder().put("matchExpressions", List.of(expression)).build();
    }

    private static MapNode template(Synced synced) {
        Delivery delivery = synced.delivery();
        String directory = synced.directory("{{.namespace}}");
        return MapNode.builder()
                .put(
                        "metadata",
                        Trees.metadata("{{.name}}", delivery.argoCd().namespace())
                                .put(
                                        "labels",
                                        MapNode.builder()
                                                .put(LABEL, "{{.namespace}}")
                                                .build())
                                .put("annotations", ApplicationObject.annotations(directory))
                                .build())
                .put("spec", ApplicationObject.spec(synced, directory, Ignored.of(synced.set())))
                .build();
    }
}
