package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Labels;
import dev.netspec.model.NetworkRole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the Subnets for the hosts of a cluster are for. A label of the product says it best, then the name of the
 * interface with the address, then the name that netspec would give the Subnet. The LCM network is known by its label
 * only, which the product wants.
 */
final class SubnetRoles {

    /** Where the hosts of a management cluster have addresses. */
    private static final Set<NetworkRole> IN_MANAGEMENT =
            EnumSet.of(NetworkRole.PXE, NetworkRole.LCM, NetworkRole.WORKLOADS);

    private final ClusterObject cluster;
    private final List<TemplateSubnets> templates;
    private final NetworkNames names;
    private final Predicate<SubnetObject> givesDhcp;
    private final Diagnostics.Collector out;

    /**
     * @param templates of the cluster
     * @param givesDhcp whether machines boot in the network of a Subnet
     */
    SubnetRoles(
            ClusterObject cluster,
            List<TemplateSubnets> templates,
            NetworkNames names,
            Predicate<SubnetObject> givesDhcp,
            Diagnostics.Collector out) {
        this.givesDhcp = givesDhcp;
        this.cluster = cluster;
        this.templates = templates;
        this.names = names;
        this.out = out;
    }

    /** The role of each Subnet that has one; the others are reported. */
    Map<SubnetObject, NetworkRole> of(List<SubnetObject> subnets) {
        Map<SubnetObject, NetworkRole> roles = new LinkedHashMap<>();
        subnets.forEach(subnet -> byEvidence(subnet)
                .filter(role -> cluster.isManaged() ? role != NetworkRole.PXE : IN_MANAGEMENT.contains(role))
                .ifPresent(role -> roles.put(subnet, role)));
        if (!cluster.isManaged()) {
            nameAsInManagement(subnets, roles);
        }
        subnets.stream()
                .filter(subnet -> !roles.containsKey(subnet) && !ObjectReader.isMislabelled(subnet.manifest()))
                .forEach(subnet -> out.add(Unmodelled.because(
                        subnet.manifest().metadata().keyOrigin("name"),
                        "the purpose of " + subnet.words() + " in cluster `" + cluster.name()
                                + "` is not modelled, so no rule looks at its addresses")));
        return roles;
    }

    private Optional<NetworkRole> byEvidence(SubnetObject subnet) {
        return byLabel(subnet).or(() -> byInterface(subnet)).or(() -> byName(subnet));
    }

    private static Optional<NetworkRole> byLabel(SubnetObject subnet) {
        return kinds().filter(role -> service(role).filter(subnet::has).isPresent())
                .findFirst();
    }

    private Optional<NetworkRole> byInterface(SubnetObject subnet) {
        return kinds().filter(role -> !role.isLcm())
                .filter(role -> role.interfaceName()
                        .filter(name -> templates.stream()
                                .anyMatch(template -> template.on(name).contains(subnet)))
                        .isPresent())
                .findFirst();
    }

    private Optional<NetworkRole> byName(SubnetObject subnet) {
        return NetworkRole.of(names.key(subnet)).filter(role -> !role.isLcm());
    }

    /** The roles as a managed cluster has them. */
    private static Stream<NetworkRole> kinds() {
        return Arrays.stream(NetworkRole.values())
                .filter(role -> role != NetworkRole.MANAGEMENT && role != NetworkRole.PXE_MANAGEMENT);
    }

    /** Whatever else the hosts of a management cluster are in is its PXE network, and without one LCM is both in one. */
    private void nameAsInManagement(List<SubnetObject> subnets, Map<SubnetObject, NetworkRole> roles) {
        List<SubnetObject> listed =
                templates.stream().flatMap(each -> each.listed().stream()).toList();
        if (!roles.containsValue(NetworkRole.PXE)) {
            subnets.stream()
                    .filter(subnet -> byEvidence(subnet).isEmpty())
                    .filter(subnet -> listed.isEmpty() || listed.contains(subnet))
                    .findFirst()
                    .ifPresent(subnet -> roles.put(subnet, NetworkRole.PXE));
        }
        boolean combined = !roles.containsValue(NetworkRole.PXE)
                && (!cluster.dedicatedPools()
                        || roles.entrySet().stream()
                                .anyMatch(each -> each.getValue() == NetworkRole.LCM && givesDhcp.test(each.getKey())));
        roles.replaceAll((subnet, role) ->
                role != NetworkRole.LCM ? role : combined ? NetworkRole.PXE_MANAGEMENT : NetworkRole.MANAGEMENT);
    }

    /** The service that a Subnet of the role's hosts is labelled with. */
    static Optional<String> service(NetworkRole role) {
        return switch (role) {
            case MANAGEMENT, PXE_MANAGEMENT, LCM -> Optional.of(Labels.SVC_K8S_LCM);
            case STORAGE_ACCESS -> Optional.of(Labels.SVC_CEPH_PUBLIC);
            case STORAGE_REPLICATION -> Optional.of(Labels.SVC_CEPH_CLUSTER);
            case PXE, WORKLOADS, EXTERNAL, TENANT -> Optional.empty();
        };
    }
}
