package dev.netspec.target;

import dev.netspec.model.Region.Agent;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The annotations that keep a GitOps agent from deleting an object because it is gone from the repository. They must be
 * on the live object before that happens, so every object has them from the first render on.
 */
enum Protection {
    ARGOCD(Agent.ARGOCD, "argocd.argoproj.io/sync-options", "Prune=confirm,Delete=confirm"),
    FLUX(Agent.FLUX, "kustomize.toolkit.fluxcd.io/prune", "disabled");

    private final Agent agent;
    private final String annotation;
    private final String value;

    Protection(Agent agent, String annotation, String value) {
        this.agent = agent;
        this.annotation = annotation;
        this.value = value;
    }

    String annotation() {
        return annotation;
    }

    static MapNode against(Set<Agent> agents, Origin origin) {
        MapNode.Builder annotations = MapNode.builder(origin);
        for (Protection each : values()) {
            if (agents.contains(each.agent)) {
                annotations.put(each.annotation, each.value);
            }
        }
        return annotations.build();
    }

    /** The agents that these annotations protect against, in whatever way. */
    static Set<Agent> agents(MapNode annotations) {
        Set<Agent> agents = EnumSet.noneOf(Agent.class);
        Arrays.stream(values())
                .filter(each -> annotations.has(each.annotation))
                .forEach(each -> agents.add(each.agent));
        return Collections.unmodifiableSet(agents);
    }

    /** Whether an annotation protects just as netspec would have it. */
    static boolean isStandard(String annotation, Optional<String> value) {
        return Arrays.stream(values())
                .anyMatch(each -> each.annotation.equals(annotation)
                        && value.filter(each.value::equals).isPresent());
    }
}
