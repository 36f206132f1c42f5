package dev.netspec.generator;

import java.util.List;

/** Makes networks: their facts, and the shares that clusters have of them. */
final class Networks {

    private static final List<String> WITH_GATEWAY = List.of("pxe-management", "management", "lcm", "external", "pxe");

    private final Chance chance;
    private final Plan plan;

    Networks(Chance chance, Plan plan) {
        this.chance = chance;
        this.plan = plan;
    }

    /** A network of one cluster, named after its role. */
    Segment own(String role, boolean isRouted) {
        return own(role, role, plan.block(), isRouted);
    }

    Segment own(String key, String role, Block block, boolean isRouted) {
        Tree share = new Tree();
        if (!key.equals(role)) {
            share.put("role", role);
        }
        return facts(key, role, block, share, isRouted);
    }

    /** A network of another rack that is like one of this: hosts of both share a profile. */
    Segment like(Segment other) {
        Block block = plan.block();
        Tree share = Tree.of("cidr", block.cidr).put("gateway", block.take());
        if (other.isTagged()) {
            share.put("vlan", plan.vlan());
        }
        if (other.mtu() > 0) {
            share.put("mtu", other.mtu());
        }
        return new Segment(other.key(), other.role(), block, share, other.isTagged(), other.mtu(), true);
    }

    /** A document that describes a network for several clusters. */
    Segment shared(String name, String role) {
        Tree document = Tree.document("Network", name);
        if (chance.in100(70)) {
            document.put("role", role);
        }
        return facts(name, role, plan.block(20), document, true);
    }

    /** A cluster's share of a shared network. */
    Segment shareOf(Segment network, String key) {
        Tree share = Tree.of("from", network.key());
        if (!key.equals(network.role()) && !network.share().has("role")) {
            share.put("role", network.role());
        }
        return new Segment(
                key, network.role(), network.block(), share, network.isTagged(), network.mtu(), network.hasGateway());
    }

    private Segment facts(String key, String role, Block block, Tree into, boolean isRouted) {
        into.put("cidr", block.cidr);
        boolean gateway = isRouted || WITH_GATEWAY.contains(role) || chance.in100(20);
        if (gateway) {
            into.put("gateway", chance.in100(80) ? block.take() : block.end());
        }
        boolean tagged = chance.in100(role.startsWith("pxe") ? 10 : 70);
        if (tagged) {
            into.put("vlan", plan.vlan());
        }
        int mtu = chance.in100(30) ? chance.oneOf(1400, 1500, 9000) : 0;
        if (mtu > 0) {
            into.put("mtu", mtu);
        }
        if (chance.in100(25)) {
            into.put("nameservers", chance.in100(50) ? List.of("8.8.8.8", "1.1.1.1") : List.of(block.take()));
        }
        return new Segment(key, role, block, into, tagged, mtu, gateway);
    }
}
