package dev.netspec.generator;

import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes managed clusters. */
final class ManagedClusters {

    private static final List<String> OPTIONAL = List.of("storage-access", "storage-replication", "tenant");

    private static final List<String> ROLES = List.of("manager", "control", "compute", "storage", "gateway");

    private final Chance chance;
    private final Plan plan;
    private final Networks networks;
    private final Profiles profiles;
    private final List<Tree> documents;
    private final List<Segment> shared;

    /** @param shared networks that a cluster may have a share of */
    ManagedClusters(
            Chance chance,
            Plan plan,
            Networks networks,
            Profiles profiles,
            List<Tree> documents,
            List<Segment> shared) {
        this.chance = chance;
        this.plan = plan;
        this.networks = networks;
        this.profiles = profiles;
        this.documents = documents;
        this.shared = shared;
    }

    /** Adds the rest to the document of a cluster. */
    void fill(Tree cluster, Release release) {
        boolean bgp = release.has(Feature.BGP_ANNOUNCEMENT) && chance.in100(40);
        int racks = bgp ? chance.oneOf(1, 2, 2, 3) : chance.in100(25) ? chance.oneOf(1, 2, 2, 3) : 0;
        Map<String, Segment> ofCluster = new LinkedHashMap<>();
        if (!bgp) {
            ofCluster.put("lcm", network("lcm", false));
            chooseApiEndpoint(cluster, ofCluster.get("lcm"));
        }
        if (!bgp || chance.in100(50)) {
            if (chance.in100(80)) {
                ofCluster.put("external", network("external", false));
            }
        }
        Map<String, Map<String, Segment>> ofRack = new TreeMap<>();
        for (int rack = 1; rack <= racks; rack++) {
            ofRack.put(chance.oneOf("rack-", "row-", "room-") + rack, new LinkedHashMap<>());
        }
        Map<String, Segment> firstRack = ofRack.values().stream().findFirst().orElse(Map.of());
        List<String> roles = new ArrayList<>(List.of("workloads"));
        roles.addAll(chance.someOf(OPTIONAL, 0));
        if (bgp) {
            roles.add(0, "lcm");
        }
        for (String role : roles) {
            boolean racked = racks > 0 && (role.equals("lcm") || chance.in100(70));
            if (racked) {
                Segment first = networks.own(role, true);
                ofRack.values().forEach(rack -> rack.put(role, rack == firstRack ? first : networks.like(first)));
            } else if (chance.in100(10)) {
                ofCluster.put(role + "-net", networks.own(role + "-net", role, plan.block(), false));
            } else {
                ofCluster.put(role, network(role, false));
            }
        }
        ofCluster.values().forEach(this::hosts);
        ofRack.values().forEach(rack -> rack.values().forEach(this::hosts));
        boolean hasDhcp = release.has(Feature.DHCP_RANGE_SUBNET);
        if (racks > 0) {
            boolean isProvisioned = hasDhcp && chance.in100(70);
            ofRack.values().forEach(rack -> provisioning(rack, isProvisioned ? 100 : 0));
        } else {
            provisioning(ofCluster, hasDhcp ? 50 : 0);
        }
        ofCluster.forEach((key, segment) -> cluster.tree("networks").put(key, segment.share()));
        ofRack.forEach((name, rack) -> {
            Tree node = cluster.tree("racks").tree(name);
            rack.forEach((key, segment) -> node.tree("networks").put(key, segment.share()));
            rackProfile(cluster, name);
        });
        List<Segment> attachable = new ArrayList<>(ofCluster.values());
        Set<Segment> inRacks = Set.copyOf(firstRack.values());
        attachable.addAll(
                ofRack.isEmpty()
                        ? List.of()
                        : List.copyOf(ofRack.values().iterator().next().values()));
        attachable.removeIf(segment -> segment.role().equals("pxe"));
        machines(cluster, attachable, inRacks, List.copyOf(ofRack.keySet()));
        metallb(cluster, release, bgp);
        if (bgp) {
            Map<String, Segment> lcm = new TreeMap<>();
            ofRack.forEach((name, rack) -> lcm.put(name, rack.get("lcm")));
            new BgpSessions(chance, plan).fill(cluster, lcm, "services", chance.between(10, 30));
        } else {
            if (chance.in100(20)) {
                cluster.put("announce", "arp");
            }
            pools(cluster, ofCluster);
        }
        if (chance.in100(30)) {
            cluster.put("kubernetes", Tree.of("pods", "172.24.0.0/16").put("services", "172.25.0.0/18"));
        }
    }

    private Segment network(String role, boolean isRouted) {
        List<Segment> candidates = shared.stream()
                .filter(each -> each.role().equals(role) && !role.equals("workloads"))
                .toList();
        return !candidates.isEmpty() && chance.in100(50)
                ? networks.shareOf(chance.oneOf(candidates), role)
                : networks.own(role, isRouted);
    }

    private void chooseApiEndpoint(Tree cluster, Segment lcm) {
        if (chance.in100(70)) {
            lcm.share().put("apiEndpoint", lcm.block().take());
        } else {
            cluster.put("apiEndpoint", lcm.block().take());
        }
    }

    private void hosts(Segment segment) {
        segment.share().put("hosts", segment.block().ranges(chance, chance.between(100, 130)));
    }

    private void provisioning(Map<String, Segment> into, int times) {
        if (chance.in100(times)) {
            Segment pxe = networks.own("pxe", true);
            pxe.share().put("dhcp", pxe.block().ranges(chance, chance.between(20, 60)));
            into.put("pxe", pxe);
        }
    }

    private void pools(Tree cluster, Map<String, Segment> networks) {
        Segment usual = networks.getOrDefault("external", networks.get("lcm"));
        if (chance.in100(60)) {
            usual.share().put("loadBalancer", usual.block().ranges(chance, chance.between(10, 30)));
        } else {
            Tree pool = Tree.of("addresses", usual.block().ranges(chance, chance.between(10, 30)));
            if (chance.in100(30)) {
                pool.put("autoAssign", true);
            }
            if (chance.in100(30)) {
                pool.put("in", usual.key());
            }
            cluster.tree("pools").put(chance.oneOf("services", "web"), pool);
        }
        for (int more = chance.between(0, 2); more > 0; more--) {
            Segment in = chance.in100(80) ? usual : networks.get("lcm");
            Tree pool = Tree.of("addresses", in.block().ranges(chance, chance.between(1, 9)))
                    .put("autoAssign", false);
            if (in != usual || chance.in100(50)) {
                pool.put("in", in.key());
            }
            cluster.tree("pools").put("extra-" + more, pool);
        }
    }

    private void metallb(Tree cluster, Release release, boolean bgp) {
        if (release.has(Feature.MANAGED_METALLB_CONFIG) && chance.in100(30)) {
            boolean template = !bgp && release.has(Feature.MANAGED_METALLB_CONFIG_TEMPLATE) && chance.in100(50);
            cluster.put("metallb", Tree.of("style", template ? "template" : "config"));
        }
    }

    /** What is special about the servers of a rack. */
    private void rackProfile(Tree cluster, String rack) {
        if (chance.in100(20)) {
            String name = cluster.text("name") + "-" + rack;
            documents.add(Tree.document("HostProfile", name).put("raw", Tree.of("0", Tree.of("accept-ra", false))));
            cluster.tree("racks").tree(rack).put("profile", name);
        }
    }

    private static boolean hasProfile(Tree cluster) {
        return cluster.tree("racks").entries.values().stream().anyMatch(rack -> ((Tree) rack).has("profile"));
    }

    private void machines(Tree cluster, List<Segment> networks, Set<Segment> inRacks, List<String> racks) {
        boolean isCompact = chance.in100(30);
        List<String> roles = isCompact
                ? List.of(chance.oneOf("node", "manager", "compact"))
                : chance.<String>shuffled(ROLES).subList(0, chance.between(2, 3));
        if (!isCompact && !roles.contains("manager")) {
            roles = new ArrayList<>(roles);
            roles.set(0, "manager");
        }
        String name = cluster.text("name");
        String byDefault = chance.oneOf(roles);
        for (String role : roles) {
            Tree profile = profiles.attaching(name + "-" + role, networks, inRacks);
            documents.addAll(new Layers(chance).of(profile));
            List<Object> nics = profile.list("nics");
            Tree group = Tree.of("profile", profile.text("name"));
            count(
                    name + "-" + role,
                    group,
                    role.equals("manager") || isCompact ? 3 : chance.between(1, 6),
                    nics,
                    racks);
            boolean differsByRack =
                    racks.size() > 1 && (networks.stream().anyMatch(inRacks::contains) || hasProfile(cluster));
            if (role.equals(byDefault) && !differsByRack && (!isCompact || chance.in100(30))) {
                group.put("default", true);
            }
            if (chance.in100(10)) {
                group.put("controlPlane", role.equals("manager") || isCompact);
            }
            cluster.tree("machines").put(role, group);
        }
    }

    private void count(String prefix, Tree group, int count, List<Object> nics, List<String> racks) {
        if (chance.in100(30)) {
            for (int machine = 0; machine < count; machine++) {
                Tree node = new Tree();
                if (racks.size() > 1 || racks.size() == 1 && chance.in100(50)) {
                    node.put("rack", racks.get(machine % racks.size()));
                }
                if (chance.in100(20) && !nics.isEmpty()) {
                    node.put("nics", nics.stream().map(nic -> "p" + nic).toList());
                }
                group.tree("list").put(prefix + "-" + machine, node);
            }
        } else if (racks.isEmpty()) {
            group.put("count", count);
        } else {
            for (String rack : racks) {
                group.tree("count").put(rack, count);
            }
        }
    }
}
