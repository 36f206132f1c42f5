package dev.netspec.generator;

import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A random spec that is valid by construction: addresses and VLAN ids are handed out once, and a feature is used where
 * the release has it.
 *
 * @param seed all that the spec depends on
 */
record GeneratedSpec(long seed, Release release, List<Tree> documents) {

    static GeneratedSpec of(long seed) {
        Chance chance = new Chance(seed);
        Release release = chance.oneOf(Catalogue.bundled().releases());
        return new GeneratedSpec(seed, release, documents(chance, release));
    }

    private static List<Tree> documents(Chance chance, Release release) {
        List<Tree> documents = new ArrayList<>();
        Plan plan = new Plan(chance);
        Networks networks = new Networks(chance, plan);
        Profiles profiles = new Profiles(chance, plan);
        List<String> regions = new ArrayList<>();
        ManagementClusters clusters = new ManagementClusters(chance, plan, networks, profiles, documents);
        boolean hasRegional = release.has(Feature.REGIONAL_CLUSTER) && chance.in100(25);
        for (String kind :
                hasRegional ? List.of("ManagementCluster", "RegionalCluster") : List.of("ManagementCluster")) {
            String name = kind.equals("ManagementCluster") ? "kaas-mgmt" : "kaas-regional";
            String region = "region-" + (regions.size() + 1);
            regions.add(region);
            documents.add(region(chance, region, release, plan));
            Tree cluster = Tree.document(kind, name).put("region", region);
            if (kind.equals("RegionalCluster")) {
                cluster.put("managementCluster", "kaas-mgmt");
            }
            clusters.fill(cluster, release);
            raw(chance, cluster);
            documents.add(cluster);
        }
        managed(chance, release, plan, networks, profiles, regions, documents);
        if (chance.in100(20)) {
            documents.add(policy(chance));
        }
        new Marks(chance).set(documents);
        return documents;
    }

    /** One that makes an error of nothing that a sound spec may have. */
    private static Tree policy(Chance chance) {
        return Tree.document("Policy", "policy")
                .put("profile", chance.oneOf("lab", "standard", "production"))
                .put("failOn", chance.oneOf("note", "warning", "error"))
                .put("failOnRisk", chance.oneOf("disruptive", "destructive", "forbidden"))
                .put("maxDeletions", chance.oneOf(0, 50))
                .put("onlyNew", chance.oneOf(true, false))
                .put("severities", Tree.of("unused-name", chance.oneOf("note", "warning", "error")));
    }

    private static Tree region(Chance chance, String name, Release release, Plan plan) {
        Tree region =
                Tree.document("Region", name).put("release", release.name()).put("nameservers", List.of("9.9.9.9"));
        if (chance.in100(50)) {
            region.put("outOfBand", List.of(plan.block().cidr, plan.block().cidr));
        }
        if (chance.in100(30)) {
            region.put("agents", chance.someOf(List.of("argocd", "flux"), 0));
        }
        List<Release> all = Catalogue.bundled().releases();
        if (chance.in100(10) && all.indexOf(release) > 0) {
            Release earlier = chance.oneOf(all.subList(0, all.indexOf(release)));
            region.put(
                    "retiredRelease",
                    Tree.of("release", earlier.name())
                            .put("since", "2027-01-31")
                            .put("reason", "it is upgraded"));
        }
        if (chance.in100(30)) {
            region.put("protection", protection(chance));
        }
        if (chance.in100(20)) {
            region.put("bootstrap", release.has(Feature.BOOTSTRAP_V2) ? "v2" : "v1");
        }
        if (chance.in100(30)) {
            delivery(chance, region.tree("delivery"));
        }
        if (chance.in100(20)) {
            region.put("routingDomain", "site-" + name);
        }
        return region;
    }

    private static void delivery(Chance chance, Tree delivery) {
        delivery.put(
                "repository",
                chance.oneOf(
                        "https://git.example.com/network.git",
                        "ssh://git@git.example.com/network.git",
                        "git@git.example.com:network.git"));
        if (chance.in100(30)) {
            delivery.put("branch", "production")
                    .put("path", "environments/rendered")
                    .put("gitops", "agents");
        }
        if (chance.in100(50)) {
            Tree argoCd = delivery.tree("argocd")
                    .put("namespace", "gitops")
                    .put("project", "network")
                    .put("split", chance.oneOf("management-cluster", "namespace"));
            if (chance.in100(50)) {
                argoCd.put("server", "https://10.0.11.90:443");
            } else {
                argoCd.put("cluster", "kaas-mgmt");
            }
        }
        if (chance.in100(50)) {
            delivery.tree("flux")
                    .put("namespace", "gitops")
                    .put("interval", "1m30s")
                    .put("secret", "network-repository");
        }
    }

    /** What may go without being asked for is told, so that is left to kinds that hosts can do without. */
    private static Object protection(Chance chance) {
        if (chance.in100(20)) {
            return chance.oneOf("never", "confirm");
        }
        Tree modes = new Tree();
        for (String kind : chance.someOf(List.of("default", "Cluster", "L2Template", "Subnet"), 0)) {
            modes.put(kind, chance.oneOf("never", "confirm"));
        }
        for (String kind :
                chance.someOf(List.of("MetalLBConfig", "MetalLBConfigTemplate", "MultiRackCluster", "Rack"), 1)) {
            modes.put(kind, chance.oneOf("never", "confirm", "none"));
        }
        return modes;
    }

    private static void managed(
            Chance chance,
            Release release,
            Plan plan,
            Networks networks,
            Profiles profiles,
            List<String> regions,
            List<Tree> documents) {
        List<Segment> shared = new ArrayList<>();
        for (String role : chance.someOf(List.of("external", "lcm", "storage-access"), 0)) {
            shared.add(networks.shared("campus-" + role, role));
        }
        ManagedClusters clusters = new ManagedClusters(chance, plan, networks, profiles, documents, shared);
        List<Tree> made = new ArrayList<>();
        for (int number = chance.oneOf(0, 1, 1, 1, 1, 1, 2, 4); number > 0; number--) {
            Tree cluster = Tree.document("Cluster", "mosk-" + number)
                    .put("project", "project-" + number)
                    .put("region", chance.oneOf(regions));
            clusters.fill(cluster, release);
            raw(chance, cluster);
            made.add(cluster);
        }
        documents.addAll(made);
        shared.stream()
                .filter(network ->
                        made.stream().anyMatch(cluster -> cluster.toString().contains(network.key())))
                .forEach(network -> documents.add(network.share()));
    }

    /** What netspec passes through. A live Cluster names its Cluster release and its Helm releases. */
    private static void raw(Chance chance, Tree cluster) {
        Tree object = cluster.tree("raw").tree("Cluster");
        Tree value = object.tree("spec").tree("providerSpec").tree("value");
        value.put("release", "mke-16-4-0-3-7-17");
        Tree stacklight = Tree.of("name", "stacklight").put("values", Tree.of("highAvailabilityEnabled", true));
        if (chance.in100(10)) {
            object.tree("spec").put("clusterNetwork", Tree.of("serviceDomain", "cluster.local"));
        }
        if (!cluster.text("kind").equals("Cluster") && chance.in100(20)) {
            Tree baremetal = Tree.of("provider", "baremetal").put("helmReleases", List.of());
            value.put("kaas", Tree.of("regional", List.of(baremetal)));
        }
        value.put("helmReleases", chance.in100(50) ? List.of() : List.of(stacklight));
        if (chance.in100(20)) {
            object.tree("metadata").put("labels", Tree.of("team", "network"));
        }
        if (chance.in100(20)) {
            object.tree("metadata").put("annotations", Tree.of("owner", chance.oneOf("network", "${TEAM}")));
        }
    }

    /** The documents dealt out to files. */
    List<SourceFile> sources(Chance chance) {
        TreeMap<String, String> files = new TreeMap<>();
        for (Tree document : documents) {
            files.merge(
                    "spec/" + chance.between(1, 3) + ".yaml",
                    document.toString(),
                    (above, below) -> above + "---\n" + below);
        }
        return files.entrySet().stream()
                .map(file -> SourceFile.of(file.getKey(), file.getValue()))
                .toList();
    }

    List<SourceFile> sources() {
        return sources(new Chance(seed));
    }

    Compilation compile() {
        return compile(sources());
    }

    static Compilation compile(List<SourceFile> sources) {
        return Netspec.compile(new CompileRequest(sources, Optional.empty()));
    }

    @Override
    public String toString() {
        return "seed " + seed + " on " + release;
    }
}
