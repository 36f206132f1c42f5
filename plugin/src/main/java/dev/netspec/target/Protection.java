package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.ProtectionMode;
import dev.netspec.model.ProtectionModes;
import dev.netspec.model.Region;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The annotations that keep a GitOps agent from deleting an object because it is gone from the repository. They must be
 * on the live object before that happens, so every object has them from the first render on. Source: Argo CD, sync options;
 * Flux, Kustomization, garbage collection.
 */
enum Protection {
    ARGOCD(
            Agent.ARGOCD,
            "argocd.argoproj.io/sync-options",
            Map.of(
                    ProtectionMode.NEVER, "Prune=false,Delete=false",
                    ProtectionMode.CONFIRM, "Prune=confirm,Delete=confirm")),
    /** It cannot ask anybody. */
    FLUX(
            Agent.FLUX,
            "kustomize.toolkit.fluxcd.io/prune",
            Map.of(ProtectionMode.NEVER, "disabled", ProtectionMode.CONFIRM, "disabled"));

    private final Agent agent;
    private final String annotation;
    private final Map<ProtectionMode, String> values;

    Protection(Agent agent, String annotation, Map<ProtectionMode, String> values) {
        this.agent = agent;
        this.annotation = annotation;
        this.values = values;
    }

    String annotation() {
        return annotation;
    }

    /** @param object as in {@code Subnet/mosk/mosk-1-lcm} */
    static MapNode of(String object, Region region, Origin origin) {
        ProtectionMode mode = region.protection().ofObject(object);
        MapNode.Builder annotations = MapNode.builder(origin);
        for (Protection each : values()) {
            if (region.agents().contains(each.agent) && each.values.containsKey(mode)) {
                annotations.put(each.annotation, each.values.get(mode));
            }
        }
        return annotations.build();
    }

    /** The object with all that it says but this. */
    static Manifest off(Manifest object) {
        List<String> keys = Arrays.stream(values()).map(Protection::annotation).toList();
        MapNode left = object.annotations().without(keys);
        return object.withMetadata(
                left.isEmpty()
                        ? object.metadata().without(List.of("annotations"))
                        : MapNode.builder(object.metadata().origin())
                                .putAll(object.metadata())
                                .put("annotations", left)
                                .build());
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
                        && value.filter(each.values::containsValue).isPresent());
    }

    /** How objects say that they are protected, as far as that is not as it usually is. */
    static ProtectionModes modes(Collection<Manifest> objects) {
        Map<String, ProtectionMode> exceptions = new TreeMap<>();
        for (Manifest object : objects) {
            ProtectionMode usual = ProtectionModes.BY_RISK.ofKind(object.kind());
            ProtectionMode mode = mode(object, usual);
            if (mode != usual) {
                exceptions.put(object.reference(), mode);
            }
        }
        exceptions.putAll(ProtectionModes.BY_RISK.exceptions());
        return ProtectionModes.of(ProtectionModes.BY_RISK.usual(), exceptions);
    }

    /** @param usual what it is if an annotation can mean several */
    private static ProtectionMode mode(Manifest object, ProtectionMode usual) {
        Set<ProtectionMode> modes = EnumSet.allOf(ProtectionMode.class);
        for (Protection each : values()) {
            object.annotations()
                    .text(each.annotation)
                    .ifPresent(value -> modes.removeIf(mode -> !value.equals(each.values.get(mode))));
        }
        boolean isProtected = !agents(object.annotations()).isEmpty();
        return !isProtected
                ? ProtectionMode.NONE
                : modes.contains(usual) ? usual : modes.stream().findFirst().orElse(usual);
    }
}
