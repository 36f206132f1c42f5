package dev.netspec.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Mistakes that a person makes in a spec, each made in a spec that has none. */
final class SpecMutants {

    /**
     * What a mutation should come to.
     *
     * @param id of the finding
     * @param named what the finding names, of what the mutation changed
     */
    record Expected(String id, String named) {}

    /** Changes a spec in place; empty if the spec has nothing to change so. */
    interface Mutation {
        Optional<Expected> apply(List<Tree> documents, Chance chance);
    }

    private SpecMutants() {}

    /** By what they do. */
    static Map<String, Mutation> all() {
        Map<String, Mutation> all = new TreeMap<>();
        all.put("host range shifted out of its network", ofNetwork("hosts", (networks, network) -> {
            network.put("hosts", "172.30.0.10-172.30.0.200");
            return new Expected("range-outside-network", "172.30.0.10-172.30.0.200");
        }));
        all.put("pool shifted into the hosts", ofNetwork("loadBalancer", (networks, network) -> {
            network.put("loadBalancer", network.entries.get("hosts"));
            return new Expected("pool-overlaps-hosts", first(network, "hosts"));
        }));
        all.put("DHCP range shifted into the hosts", ofNetwork("dhcp", (networks, network) -> {
            if (!network.has("hosts")) {
                return null;
            }
            network.put("dhcp", network.entries.get("hosts"));
            return new Expected("dhcp-range-overlap", first(network, "hosts"));
        }));
        all.put("gateway moved out of its network", ofNetwork("gateway", (networks, network) -> {
            network.put("gateway", "172.30.0.1");
            return new Expected("gateway-outside-network", "172.30.0.1");
        }));
        all.put("API endpoint moved into the hosts", ofNetwork("apiEndpoint", (networks, network) -> {
            network.put("apiEndpoint", first(network, "hosts"));
            return new Expected("api-endpoint-in-range", first(network, "hosts"));
        }));
        all.put("API endpoint moved out of its network", ofNetwork("apiEndpoint", (networks, network) -> {
            network.put("apiEndpoint", "172.30.0.2");
            return new Expected("api-endpoint-outside-network", "172.30.0.2");
        }));
        all.put(
                "VLAN id duplicated",
                ofNetwork(
                        "vlan",
                        (networks, network) -> networks.entries.values().stream()
                                .map(Tree.class::cast)
                                .filter(other -> other != network && other.has("vlan"))
                                .findFirst()
                                .map(other -> {
                                    network.put("vlan", other.entries.get("vlan"));
                                    return new Expected("vlan-id-reused", other.text("vlan"));
                                })
                                .orElse(null)));
        all.put("unknown shared network", ofNetwork("from", (networks, network) -> {
            network.put("from", "nowhere");
            return new Expected("unknown-name", "nowhere");
        }));
        all.put("unknown NIC", ofPart("attach", "to", attachment -> {
            attachment.put("to", "nowhere");
            return new Expected("unknown-name", "nowhere");
        }));
        all.put(
                "NIC of two bonds",
                (documents, chance) -> profiles(documents).stream()
                        // a bond for a network that is retired is not built
                        .filter(profile -> documents.stream()
                                .noneMatch(document -> document.toString().contains("retired:")))
                        .filter(profile -> profile.has("bonds")
                                && profile.tree("bonds").entries.size() > 1)
                        .map(profile -> profile.tree("bonds").entries.values().stream()
                                .map(Tree.class::cast)
                                .filter(bond -> bond.has("members"))
                                .toList())
                        .filter(bonds -> bonds.size() > 1)
                        .findFirst()
                        .map(bonds -> {
                            bonds.get(1).put("members", bonds.get(0).list("members"));
                            return new Expected("nic-reused", "is a part of");
                        }));
        all.put("unknown network of a pool", ofPart("pools", "addresses", pool -> {
            pool.put("in", "nowhere");
            return new Expected("unknown-name", "nowhere");
        }));
        all.put("unknown profile", ofPart("machines", "profile", group -> {
            group.put("profile", "nowhere");
            return new Expected("unknown-name", "nowhere");
        }));
        all.put(
                "dropped default",
                (documents, chance) -> documents.stream()
                        .filter(document -> document.has("machines") && !document.has("racks"))
                        .map(document -> document.tree("machines"))
                        .filter(machines -> machines.entries.size() > 1)
                        .flatMap(machines -> machines.entries.values().stream())
                        .map(Tree.class::cast)
                        .filter(group -> group.has("default"))
                        .findFirst()
                        .map(group -> {
                            group.entries.remove("default");
                            return new Expected("default-role-missing", "is the default");
                        }));
        all.put(
                "dropped AS number",
                (documents, chance) -> documents.stream()
                        .filter(document -> document.has("bgp"))
                        .findFirst()
                        .filter(cluster -> cluster.tree("racks").entries.values().stream()
                                .noneMatch(rack -> ((Tree) rack).tree("bgp").has("localASN")))
                        .map(cluster -> {
                            cluster.tree("bgp").entries.remove("localASN");
                            return new Expected("bgp-asn-missing", "localASN");
                        }));
        all.put(
                "unknown region",
                (documents, chance) -> documents.stream()
                        .filter(document -> document.has("region"))
                        .findFirst()
                        .map(cluster -> {
                            cluster.put("region", "nowhere");
                            return new Expected("unknown-name", "nowhere");
                        }));
        all.put(
                "misspelt network of a profile",
                (documents, chance) -> profiles(documents).stream()
                        .filter(profile -> profile.has("attach") && !profile.has("extends"))
                        .filter(profile -> !profile.text("name").contains("-base"))
                        .findFirst()
                        .map(profile -> {
                            Tree attach = profile.tree("attach");
                            String key = attach.entries.keySet().iterator().next();
                            attach.put("nowhere", attach.entries.remove(key));
                            return new Expected("unused-name", "nowhere");
                        }));
        return all;
    }

    /** Changes a network; null means that this one cannot be changed so. */
    private interface OfNetwork {
        Expected apply(Tree networks, Tree network);
    }

    private interface OfPart {
        Expected apply(Tree part);
    }

    private static Mutation ofNetwork(String key, OfNetwork mutation) {
        return (documents, chance) -> {
            List<Tree> groups = new ArrayList<>();
            documents.stream()
                    .filter(document -> document.has("networks"))
                    .forEach(document -> groups.add(document.tree("networks")));
            return chance.<Tree>shuffled(groups).stream()
                    .flatMap(networks -> chance.<Object>shuffled(networks.entries.values()).stream()
                            .map(Tree.class::cast)
                            .filter(network -> network.has(key))
                            .flatMap(network -> Optional.ofNullable(mutation.apply(networks, network)).stream()))
                    .findFirst();
        };
    }

    private static Mutation ofPart(String group, String key, OfPart mutation) {
        return (documents, chance) -> chance.<Tree>shuffled(documents).stream()
                .filter(document -> document.has(group))
                .flatMap(document -> document.tree(group).entries.values().stream())
                .map(Tree.class::cast)
                .filter(part -> part.has(key))
                .findFirst()
                .map(mutation::apply);
    }

    private static List<Tree> profiles(List<Tree> documents) {
        return documents.stream()
                .filter(document -> document.text("kind").equals("HostProfile"))
                .toList();
    }

    /** The first address of the first range. */
    private static String first(Tree network, String key) {
        Object ranges = network.entries.get(key);
        String range = String.valueOf(ranges instanceof List<?> list ? list.get(0) : ranges);
        return range.split("-")[0];
    }
}
