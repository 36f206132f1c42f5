package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One VLAN is one network. Racks may repeat an id, and so may clusters on different switches. */
final class VlanIdReused extends PlanRule {

    /** Where a VLAN id means one network: the racks of a cluster, one of them, or what the clusters of a fabric share. */
    private record Scope(String of, int vlan) {

        static Scope ofFabric(String fabric, int vlan) {
            return new Scope("fabric " + fabric, vlan);
        }

        static Scope ofCluster(OwnedNetwork owned, int vlan) {
            return new Scope("cluster " + owned.cluster().name(), vlan);
        }

        static Scope ofShared(OwnedNetwork owned, int vlan) {
            return new Scope("racks " + owned.cluster().name(), vlan);
        }

        static Scope ofRack(OwnedNetwork owned, String rack, int vlan) {
            return new Scope("rack " + rack + " " + owned.cluster().name(), vlan);
        }
    }

    VlanIdReused() {
        super("vlan-id-reused", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        SwitchFabrics fabrics = SwitchFabrics.of(plan);
        Map<Scope, Map<Cidr, OwnedNetwork>> seen = new HashMap<>();
        plan.networks().all().stream()
                .filter(owned -> owned.network().vlan().isPresent())
                .sorted(Comparator.comparing(VlanIdReused::place, Origin.ORDER))
                .forEach(owned -> {
                    earlier(owned, meets(owned, fabrics), seen)
                            .ifPresent(earlier -> report(owned, earlier, fabrics, out));
                    belongs(owned, fabrics)
                            .forEach(scope -> seen.computeIfAbsent(scope, each -> new LinkedHashMap<>())
                                    .putIfAbsent(owned.network().cidr(), owned));
                });
    }

    /** The scopes whose networks a network must not share its id with. */
    private static Stream<Scope> meets(OwnedNetwork owned, SwitchFabrics fabrics) {
        int vlan = owned.network().vlan().getAsInt();
        return owned.network()
                .rack()
                .map(rack -> Stream.of(Scope.ofRack(owned, rack, vlan), Scope.ofShared(owned, vlan)))
                .orElseGet(() -> Stream.of(
                        Scope.ofFabric(fabrics.of(owned.cluster().name()), vlan), Scope.ofCluster(owned, vlan)));
    }

    private static Stream<Scope> belongs(OwnedNetwork owned, SwitchFabrics fabrics) {
        int vlan = owned.network().vlan().getAsInt();
        return owned.network()
                .rack()
                .map(rack -> Stream.of(Scope.ofRack(owned, rack, vlan), Scope.ofCluster(owned, vlan)))
                .orElseGet(() -> Stream.of(
                        Scope.ofFabric(fabrics.of(owned.cluster().name()), vlan),
                        Scope.ofShared(owned, vlan),
                        Scope.ofCluster(owned, vlan)));
    }

    /** The first network with another CIDR; of one CIDR they are shares of one network. */
    private static Optional<OwnedNetwork> earlier(
            OwnedNetwork owned, Stream<Scope> scopes, Map<Scope, Map<Cidr, OwnedNetwork>> seen) {
        return scopes.flatMap(scope -> seen.getOrDefault(scope, Map.of()).values().stream()
                        .filter(other ->
                                !other.network().cidr().equals(owned.network().cidr()))
                        .limit(1))
                .min(Comparator.comparing(VlanIdReused::place, Origin.ORDER));
    }

    private static void report(OwnedNetwork owned, OwnedNetwork earlier, SwitchFabrics fabrics, Findings out) {
        Network network = owned.network();
        String both = owned.isOfSameClusterAs(earlier)
                ? "networks `" + network.name() + "` and `" + earlier.network().name() + "`"
                : owned.wordsBeside(earlier) + " and " + earlier.wordsBeside(owned);
        Findings.Finding finding = out.at(
                        place(owned),
                        both + " both have VLAN id `" + network.vlan().getAsInt() + "`")
                .note(earlier.wordsBeside(owned) + " has it", place(earlier));
        if (!owned.isOfSameClusterAs(earlier)) {
            fabrics.sharedBy(owned.cluster().name())
                    .ifPresent(shared -> finding.note(
                            "the clusters are on the same switches, as both have network `" + shared.cidr()
                                    + "` in VLAN `" + shared.vlan().getAsInt() + "`, stated",
                            shared.origin().at("cidr")));
        }
        finding.fix("give each network the id of its own VLAN");
    }

    private static Origin place(OwnedNetwork owned) {
        return owned.network().origin().at("vlan");
    }
}
