package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links the machines of clusters with the profiles that say how they are attached. */
public final class HostLinker {

    private final Diagnostics.Collector out;
    private final Profiles profiles;
    private final Leftovers leftovers = new Leftovers();
    private final RawFragments raw;
    /** By project and name. */
    private final Map<String, Origin> machines = new HashMap<>();

    /** @param complete whether these are all profiles */
    public HostLinker(List<HostProfileSpec> profiles, boolean complete, Diagnostics.Collector out) {
        this.out = out;
        this.profiles = new Profiles(profiles, complete, out);
        this.raw = new RawFragments(leftovers, out);
    }

    /** Machines are objects in the project of their cluster, so a name is unique there. */
    private void define(String machine, Origin at, ClusterSpec cluster) {
        String project = cluster.project().map(Written::value).orElse("");
        Origin first = machines.putIfAbsent(project + "/" + machine, at);
        if (first != null) {
            out.add(Diagnostic.error("duplicate-definition", at, "machine `" + machine + "` is defined twice")
                    .note("it is first defined", first)
                    .fix("remove one of them, or give it another name"));
        }
    }

    /**
     * Links the hosts of a cluster.
     *
     * @param networks all of the cluster's; empty if something in them is not known
     * @param retired the names of those that hosts are not attached to any more
     */
    public LinkedHosts link(
            ClusterSpec cluster, Optional<List<Network>> networks, Set<String> retired, Surroundings surroundings) {
        boolean knowsProject = !cluster.holes().touch("project");
        cluster.machines().values().stream()
                .filter(group -> knowsProject)
                .forEach(group -> group.list().forEach((name, machine) -> define(name, machine.origin(), cluster)));
        return new ClusterHosts(cluster, networks, retired, surroundings, profiles, leftovers, raw, out).link();
    }

    /** Reports the profiles, and the parts of profiles, that no cluster has a use for. */
    public void reportUnused() {
        profiles.reportUnused();
        leftovers.report(out);
    }
}
