package dev.netspec.agents;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Delivery;
import dev.netspec.model.Region.Agent;
import dev.netspec.order.ApplyOrder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What one agent gets for one management cluster, and whence. */
record Synced(Delivery delivery, ManifestSet set) {

    /** The namespace of what other projects may use. */
    static final String SHARED = "default";

    /** What of it they may use: global Subnets, DHCP ranges. All else is looked for in the project's own namespace. */
    private static final String SHARED_KIND = "Subnet";

    String managementCluster() {
        return set.managementCluster();
    }

    /** What all of it is called by an agent. */
    String name() {
        return name("network");
    }

    /** What a part of it is called by an agent. */
    String name(String... parts) {
        return AgentName.of(managementCluster(), parts);
    }

    /** The directory of the repository with all of it. */
    String directory() {
        return delivery.path() + "/" + managementCluster();
    }

    /** The directory of a namespace. */
    String directory(String namespace) {
        return directory() + "/" + namespace;
    }

    /** The directory of the objects of a kind in a namespace. */
    String directory(String namespace, String kind) {
        return directory(namespace) + "/" + kind.toLowerCase(Locale.ROOT);
    }

    /** The directory of what Flux is told. */
    String fluxDirectory() {
        return delivery.gitops() + "/" + managementCluster() + "/" + Agent.FLUX.key();
    }

    /** In order. */
    List<String> namespaces() {
        return set.manifests().stream().map(Manifest::namespace).distinct().toList();
    }

    /** In order. */
    List<String> kinds(String namespace) {
        return set.manifests().stream()
                .filter(manifest -> manifest.namespace().equals(namespace))
                .map(Manifest::kind)
                .distinct()
                .toList();
    }

    /**
     * The names of what the objects of a kind in a namespace need: objects of the same namespace, and of those that all
     * share. A project's objects never wait for those of another project.
     */
    List<String> needs(String namespace, String kind) {
        return ApplyOrder.OF_KINDS.needsOf(kind).stream()
                .flatMap(need -> Stream.of(SHARED, namespace)
                        .distinct()
                        .filter(where -> where.equals(namespace) || need.equals(SHARED_KIND))
                        .filter(where -> kinds(where).contains(need))
                        .map(where -> name(where, need.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
