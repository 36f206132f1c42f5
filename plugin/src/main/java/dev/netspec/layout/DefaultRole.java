package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the role whose layout machines get that select none: the one that says so, or the only one.
 *
 * <p>A role with a layout for each of several racks serves no such machine, because one layout fits one rack: there every
 * machine selects its own, and a cluster of such roles only has no default. Source: MCC, L2 templates: one template of a
 * cluster at most is the default.
 */
final class DefaultRole {

    private final ClusterSpec cluster;
    private final Set<String> bound;
    private final Set<String> split;
    private final Diagnostics.Collector out;

    /**
     * @param bound the roles that have layouts for racks only, or none because of a fault
     * @param split those of them that have several
     */
    DefaultRole(ClusterSpec cluster, Set<String> bound, Set<String> split, Diagnostics.Collector out) {
        this.cluster = cluster;
        this.bound = bound;
        this.split = split;
        this.out = out;
    }

    /** Empty if no layout is the default. */
    Optional<String> find() {
        List<String> stated = cluster.machines().entrySet().stream()
                .filter(entry ->
                        entry.getValue().isDefault().orElse(cluster.machines().size() == 1))
                .map(Map.Entry::getKey)
                .toList();
        if (stated.size() == 1) {
            if (split.contains(stated.get(0))
                    && cluster.machines().get(stated.get(0)).isDefault().isPresent()) {
                out.add(split(stated.get(0)));
            }
            return stated.stream().filter(role -> !split.contains(role)).findFirst();
        }
        if (stated.size() > 1) {
            out.add(ambiguous(stated.get(0), stated.get(1)));
        } else if (!bound.containsAll(cluster.machines().keySet())) {
            out.add(missing());
        }
        return Optional.empty();
    }

    private Diagnostic missing() {
        return Diagnostic.error(
                        "default-role-missing",
                        cluster.origin().at("machines"),
                        "no role of `" + cluster.name().value()
                                + "` is the default, so a machine that selects no L2 template gets"
                                + " a single-interface configuration")
                .fix("say `default: true` at one role");
    }

    private Diagnostic ambiguous(String first, String second) {
        return Diagnostic.error(
                        "default-role-ambiguous",
                        origin(second),
                        "role `" + second + "` is a default, and so is `" + first + "`")
                .note("`" + first + "` is the default by this", origin(first))
                .fix("say `default: true` at one role only");
    }

    private Diagnostic split(String role) {
        return Diagnostic.error(
                        "default-role-ambiguous",
                        origin(role),
                        "role `" + role + "` has a layout for each of several racks, so none of them is the default")
                .fix("remove `default: true`: each machine selects the layout of its rack");
    }

    private Origin origin(String role) {
        return cluster.machines().get(role).origin().at("default");
    }
}
