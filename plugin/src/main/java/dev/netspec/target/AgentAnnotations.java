package dev.netspec.target;

import dev.netspec.model.Region;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.MapNode;
import dev.netspec.order.ApplyOrder;
import dev.netspec.source.Origin;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an object says to the GitOps agents that sync it: when its turn is, and that it must not be deleted. */
final class AgentAnnotations {

    /** Argo CD applies the lowest wave first, and deletes it last. Source: Argo CD, Sync phases and waves. */
    private static final String SYNC_WAVE = "argocd.argoproj.io/sync-wave";

    private AgentAnnotations() {}

    /** @param object as in {@code Subnet/mosk/mosk-1-lcm} */
    static MapNode of(String kind, String object, Region region, Origin origin) {
        MapNode.Builder annotations = MapNode.builder(origin).putAll(Protection.of(object, region, origin));
        if (region.agents().contains(Agent.ARGOCD)) {
            annotations.put(SYNC_WAVE, wave(kind));
        }
        return annotations.build();
    }

    private static String wave(String kind) {
        return Integer.toString(ApplyOrder.OF_KINDS.wave(kind));
    }

    /** Whether an object says just what netspec would have it say. */
    static boolean isStandard(String kind, String key, Optional<String> value) {
        return Protection.isStandard(key, value)
                || Substitution.isOff(key, value)
                || key.equals(SYNC_WAVE) && value.filter(wave(kind)::equals).isPresent();
    }

    /** The agents that an object says something to. */
    static Set<Agent> agents(MapNode annotations) {
        Set<Agent> agents = EnumSet.noneOf(Agent.class);
        agents.addAll(Protection.agents(annotations));
        if (annotations.has(SYNC_WAVE)) {
            agents.add(Agent.ARGOCD);
        }
        if (annotations.has(Substitution.ANNOTATION)) {
            agents.add(Agent.FLUX);
        }
        return agents;
    }

    /** All that netspec may write. */
    static List<String> keys() {
        return Stream.concat(
                        Stream.of(SYNC_WAVE, Substitution.ANNOTATION),
                        Arrays.stream(Protection.values()).map(Protection::annotation))
                .toList();
    }
}
