package dev.netspec.order;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The order in which kinds of objects are applied, and backwards are deleted. Kinds that nothing is known of need nothing.
 *
 * <p>A kind's stage is the longest chain of needs below it, so that kinds of one stage can be applied together. Sync waves
 * of Argo CD are ten apart, which leaves room for objects of other origin, and end with 0, the wave of an object that has none.
 */
public final class ApplyOrder {

    /** Of all kinds that netspec writes. */
    public static final ApplyOrder OF_KINDS = new ApplyOrder(List.of(
            new Need("Cluster", "L2Template", "a machine that finds no template gets one interface", "L2Template"),
            new Need("Cluster", "MetalLBConfig", "its Services get no addresses", "MetalLBConfig"),
            new Need("Cluster", "MultiRackCluster", "its first masters announce nothing", "MultiRackCluster"),
            new Need("Cluster", "Rack", "its first masters have nobody to announce to", "Rack"),
            new Need("Cluster", "Subnet", "neither it nor its machines get addresses", "Service labels of Subnets"),
            new Need("L2Template", "Subnet", "hosts get no netplan: \"subnets not found\"", "L2Template, `l3Layout`"),
            new Need("MetalLBConfig", "MetalLBConfigTemplate", "it has no pools", "MetalLBConfig, `templateName`"),
            new Need("MetalLBConfigTemplate", "Subnet", "its pools have no addresses", "MetalLBConfigTemplate"),
            new Need("Rack", "Subnet", "the networks to announce from are unknown", "Rack, `peeringMap` (inference)")));

    private static final int BETWEEN_WAVES = 10;

    private final List<Need> needs;
    private final Map<String, Integer> stages = new HashMap<>();

    /** @throws IllegalArgumentException if a kind needs itself, by whatever detour */
    public ApplyOrder(List<Need> needs) {
        this.needs = List.copyOf(needs);
        Deque<String> path = new ArrayDeque<>();
        needs.forEach(need -> visit(need.kind(), path));
    }

    private int visit(String kind, Deque<String> path) {
        if (path.contains(kind)) {
            throw new IllegalArgumentException("A cycle of needs: " + String.join(" on ", path) + " on " + kind);
        }
        Integer known = stages.get(kind);
        if (known != null) {
            return known;
        }
        path.addLast(kind);
        int stage =
                needsOf(kind).stream().mapToInt(on -> visit(on, path) + 1).max().orElse(0);
        path.removeLast();
        stages.put(kind, stage);
        return stage;
    }

    public List<Need> needs() {
        return needs;
    }

    /** The kinds that must be there before objects of this one, chains of needs not followed. */
    public SortedSet<String> needsOf(String kind) {
        return needs.stream()
                .filter(need -> need.kind().equals(kind))
                .map(Need::on)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From 0, for what needs nothing. */
    public int stage(String kind) {
        return stages.getOrDefault(kind, 0);
    }

    /** Argo CD's sync wave: never above 0. */
    public int wave(String kind) {
        int last = stages.values().stream().mapToInt(stage -> stage).max().orElse(0);
        return BETWEEN_WAVES * (stage(kind) - last);
    }

    /** Kinds in the order in which they are applied; those of a stage by name. */
    public Comparator<String> byStage() {
        return Comparator.<String>comparingInt(this::stage).thenComparing(Comparator.naturalOrder());
    }
}
