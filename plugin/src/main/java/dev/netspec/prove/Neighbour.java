package dev.netspec.prove;

/**
 * A small managed cluster of netspec's own making, to stand beside one of the spec: some mistakes take two clusters, or a
 * shape that few specs have. It is silent by itself, and all its addresses are ones that the spec does not mention.
 */
record Neighbour(Part cluster, String unused) {

    static Neighbour of(OwnSpec spec, Part cluster) {
        return new Neighbour(cluster, spec.addresses().unused());
    }

    /** Adds one that has a network more. */
    Edit with(String network) {
        return named("neighbour", "shared", network);
    }

    /** @param key of the network that it has more */
    Edit named(String name, String key, String network) {
        return append(
                name,
                """
                networks:
                  lcm-own: {role: lcm, %s}
                  %s: %s
                machines: {node: {count: 3, profile: neighbour}}
                """.formatted(lcmWithEndpoint(), key, network),
                "lcm-own: {to: 0}, " + key + ": {to: 1, untagged: true}");
    }

    /** Adds one in two racks, whose hosts share the LCM network only. */
    Edit inRacks(String pool) {
        return append("neighbour", """
                networks:
                  lcm: {%2$s}
                racks:
                  one: {networks: {external: {cidr: %1$s.1.0/24, gateway: %1$s.1.1, hosts: %1$s.1.100-%1$s.1.199}}}
                  two: {networks: {external: {cidr: %1$s.2.0/24, gateway: %1$s.2.1, hosts: %1$s.2.100-%1$s.2.199}}}
                pools: {extra: %3$s}
                machines: {node: {count: {one: 2, two: 1}, profile: neighbour}}
                """.formatted(unused, lcmWithEndpoint(), pool), "lcm: {to: 0}, external: {to: 1}");
    }

    /** Adds one in a rack, whose networks are all its own. */
    Edit inRack(String pool) {
        return append("neighbour", """
                apiEndpoint: %1$s.0.90
                racks:
                  one: {networks: {lcm: {%2$s}}}
                pools: {services: %3$s}
                machines: {node: {count: {one: 3}, profile: neighbour}}
                """.formatted(unused, lcm(), pool), "lcm: {to: 0}");
    }

    /** Adds one that announces by BGP. */
    Edit announcing(String racks) {
        return append("neighbour", """
                networks:
                  lcm: {%2$s}
                announce: bgp
                bgp: {localASN: 65101, peerASN: 65100, peers: [%1$s.0.1]}
                apiEndpoint: %1$s.1.90
                pools: {services: {addresses: %1$s.2.0-%1$s.2.63}}
                %3$s
                """.formatted(unused, lcm(), racks), "lcm: {to: 0}");
    }

    private String lcm() {
        return "cidr: %1$s.0.0/24, gateway: %1$s.0.1, nameservers: [%1$s.0.2], hosts: %1$s.0.100-%1$s.0.199"
                .formatted(unused);
    }

    private String lcmWithEndpoint() {
        return lcm() + ", apiEndpoint: %1$s.0.90, loadBalancer: %1$s.0.10-%1$s.0.49".formatted(unused);
    }

    private Edit append(String name, String rest, String attach) {
        return cluster.append("""
                apiVersion: netspec.dev/v1
                kind: Cluster
                name: %s
                project: %s
                region: %s
                raw: {Cluster: {spec: {providerSpec: {value: {release: mke, helmReleases: []}}}}}
                %s
                ---
                apiVersion: netspec.dev/v1
                kind: HostProfile
                name: neighbour
                nics: [eno1, eno2]
                attach: {%s}
                """.formatted(name, cluster.text("project"), cluster.text("region"), rest, attach));
    }
}
