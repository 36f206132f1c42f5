package dev.netspec.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a cluster announce by BGP. */
final class BgpSessions {

    private final Chance chance;
    private final Plan plan;

    BgpSessions(Chance chance, Plan plan) {
        this.chance = chance;
        this.plan = plan;
    }

    /**
     * @param racks the network of each rack that its neighbours are in
     * @param pool the name of the pool that Services draw from
     * @param size how many addresses it has
     */
    void fill(Tree cluster, Map<String, Segment> racks, String pool, int size) {
        Block services = plan.block(24);
        cluster.put("announce", "bgp").put("apiEndpoint", services.take());
        Tree bgp = cluster.tree("bgp").put("localASN", 65101).put("peerASN", 65000);
        boolean bfd = chance.in100(30);
        if (bfd) {
            bgp.put("bfdProfiles", Tree.of("quick", bfdProfile())).put("bfdProfile", "quick");
        }
        settings(bgp, 10);
        boolean communities = chance.in100(30);
        if (communities) {
            bgp.put("communities", Tree.of("stay", "65535:65281"));
        }
        boolean sameForAll = racks.size() == 1 && chance.in100(50);
        racks.forEach((name, network) -> {
            if (sameForAll) {
                neighbours(bgp, network, bfd);
            } else {
                rack(cluster.tree("racks").tree(name).tree("bgp"), network, bfd);
            }
        });
        pool(cluster, pool, services.ranges(chance, size), true, communities);
        for (int more = chance.between(0, 2); more > 0; more--) {
            pool(cluster, "extra-" + more, services.ranges(chance, chance.between(1, 9)), false, communities);
        }
    }

    private void rack(Tree bgp, Segment network, boolean bfd) {
        if (chance.in100(15)) {
            bgp.put("localASN", 65102);
        }
        if (chance.in100(15)) {
            bgp.put("peerASN", 65002);
        }
        settings(bgp, 10);
        if (bfd && chance.in100(20)) {
            bgp.put("bfdProfile", "quick");
        }
        neighbours(bgp, network, bfd);
    }

    private void neighbours(Tree bgp, Segment network, boolean bfd) {
        List<Object> peers = new ArrayList<>();
        for (int each = chance.between(1, 2); each > 0; each--) {
            String address = network.block().take();
            if (chance.in100(60)) {
                peers.add(address);
            } else {
                Tree peer = Tree.of("address", address);
                if (chance.in100(30)) {
                    peer.put("asn", 65003);
                }
                settings(peer, 30);
                if (bfd && chance.in100(30)) {
                    peer.put("bfdProfile", "quick");
                }
                if (chance.in100(10)) {
                    peer.put("sourceAddress", network.block().take());
                }
                peers.add(peer);
            }
        }
        bgp.put("peers", peers);
        if (chance.in100(40)) {
            bgp.put("apiPeers", List.of(network.block().take()));
        }
    }

    /** What may be said of all sessions, of those of a rack, or of one. */
    private void settings(Tree into, int times) {
        if (chance.in100(times)) {
            into.put("port", chance.between(1000, 16384));
        }
        if (chance.in100(times)) {
            into.put("holdTime", "60s").put("keepaliveTime", "20s");
        }
        if (chance.in100(times)) {
            into.put("passwordSecret", "tor-session");
        }
        if (chance.in100(times)) {
            into.put("ebgpMultiHop", chance.in100(50));
        }
    }

    private Tree bfdProfile() {
        return Tree.of("receiveInterval", 300)
                .put("transmitInterval", chance.between(100, 500))
                .put("echoInterval", 50)
                .put("detectMultiplier", 3)
                .put("minimumTtl", 254)
                .put("echoMode", chance.in100(50))
                .put("passiveMode", false);
    }

    private void pool(Tree cluster, String name, Object addresses, boolean autoAssign, boolean communities) {
        Tree pool = Tree.of("addresses", addresses);
        if (!autoAssign) {
            pool.put("autoAssign", false);
        }
        if (chance.in100(20)) {
            pool.put("aggregationLength", 32);
        }
        if (chance.in100(20)) {
            pool.put("localPref", chance.between(1, 200));
        }
        if (communities || chance.in100(10)) {
            pool.put("communities", List.of(communities ? "stay" : "65535:65281"));
        }
        cluster.tree("pools").put(name, pool);
    }
}
