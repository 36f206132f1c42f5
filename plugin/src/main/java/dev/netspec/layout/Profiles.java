package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.Names;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays profiles over those that they extend.
 *
 * <p>A profile is a stack: the profiles that it extends with what these extend, in the order named, and itself on top. One
 * that is reached twice lies where it is needed first, so a common base never hides what is laid over it.
 */
final class Profiles {

    /** Two ways to say one thing, so the upper one hides both below it. */
    private static final Set<String> NUMBERING = Set.of("nics", "nicPriority");

    private final Names<HostProfileSpec> names;
    private final Diagnostics.Collector out;

    /** By the name of the topmost; empty if a base is unknown or the profile extends itself. */
    private final Map<String, Optional<Map<String, MapNode>>> stacks = new HashMap<>();

    /** A profile that somebody names. */
    record Named(HostProfileSpec profile, Origin.Use by) {

        private String name() {
            return profile.name().value();
        }
    }

    Profiles(List<HostProfileSpec> profiles, boolean complete, Diagnostics.Collector out) {
        this.names = Names.of("host profile", profiles, HostProfileSpec::name, complete, out);
        this.out = out;
        names.all().forEach(profile -> stack(profile, new ArrayDeque<>()));
    }

    /**
     * The profile that a reference means; reports if there is none.
     *
     * @param by who refers to it
     */
    Optional<Named> use(Written<String> reference, String by) {
        return names.use(reference).map(profile -> new Named(profile, new Origin.Use(by, reference.origin())));
    }

    void reportUnused() {
        names.reportUnused();
    }

    /**
     * The profile with all that it extends, and reports what is missing in it; empty if a base is, or the name of a device.
     *
     * @param ofRack laid over all of it
     */
    Optional<Profile> resolve(Named profile, Optional<Named> ofRack) {
        return merged(profile, ofRack).flatMap(this::complete);
    }

    private Optional<Profile> complete(HostProfileSpec spec) {
        if (!spec.knowsDevices()) {
            return Optional.empty();
        }
        long before = out.errors();
        if (spec.holes().isEmpty()) {
            Completeness.check(spec, out);
        }
        Devices devices = new Devices(spec, out);
        boolean isWhole = spec.holes().isEmpty() && out.errors() == before;
        return Optional.of(new Profile(spec, devices, isWhole, Optional.empty()));
    }

    /** The profile with all that it extends, whether or not that makes a whole; empty if a base is missing. */
    Optional<HostProfileSpec> merged(Named profile, Optional<Named> ofRack) {
        Map<String, MapNode> layers =
                new LinkedHashMap<>(stacks.get(profile.name()).orElse(Map.of()));
        ofRack.ifPresent(rack -> {
            layers.remove(rack.name());
            stacks.get(rack.name())
                    .orElse(Map.of())
                    .forEach((name, layer) -> layers.put(name, layer.usedBy(rack.by())));
        });
        boolean isWhole = layers.containsKey(profile.name())
                && ofRack.map(rack -> layers.containsKey(rack.name())).orElse(true);
        if (!isWhole) {
            return Optional.empty();
        }
        MapNode merged = MapNode.EMPTY;
        for (MapNode layer : layers.values()) {
            boolean numbers = NUMBERING.stream().anyMatch(layer::has);
            merged = layer.over(numbers ? merged.without(NUMBERING) : merged);
        }
        return Optional.of(HostProfileSpec.read(
                nameOf(profile.profile()).over(merged).usedBy(profile.by()), holes(layers.keySet())));
    }

    private Holes holes(Set<String> layers) {
        return names.all().stream()
                .filter(profile -> layers.contains(profile.name().value()))
                .map(HostProfileSpec::holes)
                .reduce(Holes.NONE, Holes::plus);
    }

    /** Whatever is laid over a profile, it stays that profile, at its place. */
    private static MapNode nameOf(HostProfileSpec profile) {
        Set<String> rest = new HashSet<>(profile.document().entries().keySet());
        rest.remove("name");
        return profile.document().without(rest);
    }

    /** @param path the profiles that led here, each extending the next */
    private Optional<Map<String, MapNode>> stack(HostProfileSpec profile, Deque<String> path) {
        String name = profile.name().value();
        if (!stacks.containsKey(name)) {
            path.addLast(name);
            stacks.put(name, stacked(profile, path));
            path.removeLast();
        }
        return stacks.get(name);
    }

    private Optional<Map<String, MapNode>> stacked(HostProfileSpec profile, Deque<String> path) {
        String name = profile.name().value();
        Map<String, MapNode> layers = new LinkedHashMap<>();
        boolean isWhole = true;
        for (Written<String> reference : profile.bases()) {
            Optional<HostProfileSpec> base = names.use(reference);
            if (path.contains(reference.value())) {
                out.add(cycle(profile, reference));
                base = Optional.empty();
            }
            Origin.Use use = new Origin.Use("profile `" + name + "`", reference.origin());
            Optional<Map<String, MapNode>> below = base.flatMap(each -> stack(each, path));
            below.ifPresent(found -> found.forEach((each, layer) -> layers.putIfAbsent(each, layer.usedBy(use))));
            isWhole &= below.isPresent();
        }
        layers.put(name, profile.document());
        return isWhole ? Optional.of(layers) : Optional.empty();
    }

    private static Diagnostic cycle(HostProfileSpec profile, Written<String> base) {
        String name = profile.name().value();
        return Diagnostic.error(
                        "profile-cycle",
                        base.origin(),
                        base.value().equals(name)
                                ? "profile `" + name + "` extends itself"
                                : "profile `" + name + "` extends `" + base.value() + "`, which extends `" + name + "`")
                .fix("remove one of the `extends`: a profile is laid over others, so one of them must be the lowest");
    }
}
