package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.HostLayout;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.MachineGroupSpec;
import dev.netspec.spec.HostProfileSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Links the machines of a cluster: which profile each role uses, and which role is the default. */
final class HostLinker {

    private final ClusterSpec cluster;
    private final Names<HostProfileSpec> profiles;
    private final boolean regionHasNameservers;
    private final Diagnostics.Collector out;

    HostLinker(
            ClusterSpec cluster,
            Names<HostProfileSpec> profiles,
            boolean regionHasNameservers,
            Diagnostics.Collector out) {
        this.cluster = cluster;
        this.profiles = profiles;
        this.regionHasNameservers = regionHasNameservers;
        this.out = out;
    }

    List<HostLayout> link() {
        String clusterName = cluster.name().value();
        if (cluster.machines().isEmpty()) {
            return builder(DefaultProfiles.of(cluster), true)
                    .build(clusterName, true, OptionalInt.of(DefaultProfiles.MACHINES))
                    .stream()
                    .toList();
        }
        Optional<String> defaultRole = defaultRole();
        List<HostLayout> layouts = new ArrayList<>();
        cluster.machines().forEach((role, group) -> {
            boolean isDefault = defaultRole.filter(role::equals).isPresent();
            profiles.use(group.profile())
                    .flatMap(profile -> builder(profile, false)
                            .build(name(role, isDefault), isDefault, OptionalInt.of(group.count())))
                    .ifPresent(layouts::add);
        });
        return layouts;
    }

    private LayoutBuilder builder(HostProfileSpec profile, boolean isBuiltIn) {
        return new LayoutBuilder(cluster, profile, isBuiltIn, regionHasNameservers, out);
    }

    /** The default layout is the one most clusters have alone, so it is named like the cluster. */
    private String name(String role, boolean isDefault) {
        return isDefault ? cluster.name().value() : cluster.name().value() + "-" + role;
    }

    /** The role whose layout machines without a selector get: the one that says so, or the only one. */
    private Optional<String> defaultRole() {
        List<String> stated = cluster.machines().entrySet().stream()
                .filter(entry ->
                        entry.getValue().isDefault().orElse(cluster.machines().size() == 1))
                .map(Map.Entry::getKey)
                .toList();
        if (stated.size() == 1) {
            return Optional.of(stated.get(0));
        }
        out.add(
                stated.isEmpty()
                        ? Diagnostic.error(
                                        "default-role-missing",
                                        cluster.origin().at("machines"),
                                        "no role of `" + cluster.name().value()
                                                + "` is the default, so a machine that selects no L2 template gets"
                                                + " a single-interface configuration")
                                .fix("say `default: true` at one role")
                        : Diagnostic.error(
                                        "default-role-ambiguous",
                                        origin(stated.get(1)),
                                        "role `" + stated.get(1) + "` is a default, and so is `" + stated.get(0) + "`")
                                .note("`" + stated.get(0) + "` is the default by this", origin(stated.get(0)))
                                .fix("say `default: true` at one role only"));
        return Optional.empty();
    }

    private Origin origin(String role) {
        MachineGroupSpec group = cluster.machines().get(role);
        return group.origin().at("default");
    }
}
