package dev.netspec.generator;

import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes management and regional clusters. */
final class ManagementClusters {

    private final Chance chance;
    private final Plan plan;
    private final Networks networks;
    private final Profiles profiles;
    private final List<Tree> documents;

    ManagementClusters(Chance chance, Plan plan, Networks networks, Profiles profiles, List<Tree> documents) {
        this.chance = chance;
        this.plan = plan;
        this.networks = networks;
        this.profiles = profiles;
        this.documents = documents;
    }

    /** Adds the rest to the document of a cluster: networks, pools, machines, seed node. */
    void fill(Tree cluster, Release release) {
        if (release.has(Feature.MULTI_RACK_MANAGEMENT) && chance.in100(30)) {
            spread(cluster);
            return;
        }
        boolean hasTemplateStyle = release.has(Feature.METALLB_CONFIG_TEMPLATE);
        List<Segment> segments = new ArrayList<>();
        if (chance.in100(50)) {
            segments.add(network(cluster, "pxe-management", true));
        } else {
            segments.add(network(cluster, "pxe", chance.in100(50)));
            segments.add(network(cluster, "management", true));
        }
        if (chance.in100(30)) {
            segments.add(network(cluster, "workloads", false));
        }
        segments.forEach(this::share);
        segments.forEach(segment -> cluster.tree("networks").put(segment.key(), segment.share()));
        Segment pxe = segments.get(0);
        Segment management = segments.stream()
                .filter(segment -> segment.role().endsWith("management"))
                .findFirst()
                .orElseThrow();
        (chance.in100(80) ? management.share() : cluster)
                .put("apiEndpoint", management.block().take());
        if (chance.in100(20)) {
            cluster.put("announce", "arp");
        }
        if (chance.in100(20)) {
            cluster.put("kubernetes", Tree.of("pods", "172.26.0.0/18").put("services", "172.27.0.0/18"));
        }
        if (chance.in100(25)) {
            Tree pool = Tree.of("addresses", management.block().ranges(chance, chance.between(1, 9)));
            if (chance.in100(50)) {
                pool.put("in", management.key());
            }
            if (chance.in100(50)) {
                pool.put("autoAssign", false);
            }
            cluster.tree("pools").put("dashboards", pool);
        }
        if (chance.in100(80)) {
            Tree seedNode = Tree.of("address", pxe.block().take())
                    .put("loadBalancer", pxe.block().ranges(chance, 10));
            if (chance.in100(30)) {
                seedNode.put("bridge", "br1");
            }
            cluster.put("seedNode", seedNode);
        }
        if (release.has(Feature.METALLB_CONFIG) && chance.in100(hasTemplateStyle ? 40 : 10)) {
            cluster.put("metallb", Tree.of("style", hasTemplateStyle ? chance.oneOf("config", "template") : "config"));
        }
        machines(cluster, segments);
    }

    /** A cluster over several racks, each with a network of its own. */
    private void spread(Tree cluster) {
        Map<String, Segment> racks = new TreeMap<>();
        Segment first = networks.own("pxe-management", true);
        racks.put("left", first);
        racks.put("middle", networks.like(first));
        racks.put("right", networks.like(first));
        Tree profile = profiles.attaching(cluster.text("name") + "-profile", List.of(first), Set.of(first));
        documents.addAll(new Layers(chance).of(profile));
        Tree count = new Tree();
        racks.forEach((rack, segment) -> {
            segment.share().put("hosts", segment.block().ranges(chance, 20));
            segment.share().put("dhcp", segment.block().ranges(chance, 20));
            cluster.tree("racks").tree(rack).tree("networks").put(segment.key(), segment.share());
            count.put(rack, 1);
        });
        cluster.tree("machines")
                .put("master", Tree.of("profile", profile.text("name")).put("count", count));
        new BgpSessions(chance, plan).fill(cluster, racks, "default", chance.between(19, 30));
    }

    /** Stated in the cluster, or as a Network by itself that no other cluster has a share of. */
    private Segment network(Tree cluster, String role, boolean isRouted) {
        if (chance.in100(85)) {
            return networks.own(role, isRouted);
        }
        Segment alone = networks.shared(cluster.text("name") + "-" + role, role);
        documents.add(alone.share());
        return networks.shareOf(alone, role);
    }

    private void share(Segment segment) {
        Block block = segment.block();
        segment.share().put("hosts", block.ranges(chance, chance.between(15, 40)));
        switch (segment.role()) {
            case "pxe", "pxe-management" -> segment.share().put("dhcp", block.ranges(chance, chance.between(8, 40)));
            default -> {}
        }
        switch (segment.role()) {
            case "pxe" -> segment.share().put("loadBalancer", block.ranges(chance, chance.between(5, 12)));
            case "management", "pxe-management" ->
                segment.share().put("loadBalancer", block.ranges(chance, chance.between(19, 30)));
            default -> {}
        }
    }

    private void machines(Tree cluster, List<Segment> segments) {
        if (chance.in100(15)) {
            return; // three machines with one NIC per network
        }
        String name = cluster.text("name");
        int roles = chance.between(1, 2);
        for (int role = 0; role < roles; role++) {
            Tree profile = profiles.attaching(name + "-profile" + role, segments, Set.of());
            documents.addAll(new Layers(chance).of(profile));
            Tree group = Tree.of("profile", profile.text("name"));
            if (chance.in100(75)) {
                group.put("count", 3);
            } else {
                for (int machine = 0; machine < 3; machine++) {
                    group.tree("list").put(name + "-" + role + machine, new Tree());
                }
            }
            if (role == 0 && (roles > 1 || chance.in100(30))) {
                group.put("default", true);
            }
            cluster.tree("machines").put(role == 0 ? "master" : "spare", group);
        }
    }
}
