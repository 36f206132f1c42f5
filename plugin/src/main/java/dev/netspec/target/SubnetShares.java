package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Labels;
import dev.netspec.metallb.PoolForm;
import dev.netspec.model.Address;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Range;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which Subnets belong to which cluster. Remembers what was asked for, so that the rest can be reported. */
final class SubnetShares {

    private final List<SubnetObject> subnets;
    private final ClusterObjects clusters;
    private final List<TemplateSubnets> templates;
    /** The Subnets for the hosts of each cluster. */
    private final Map<ClusterObject, List<SubnetObject>> hosts = new HashMap<>();

    private final Map<SubnetObject, NetworkRole> purposes = new HashMap<>();
    private final Set<SubnetObject> taken = new HashSet<>();

    SubnetShares(List<SubnetObject> subnets, ClusterObjects clusters, List<TemplateSubnets> templates) {
        this.subnets = subnets;
        this.clusters = clusters;
        this.templates = templates;
        subnets.stream()
                .filter(subnet -> subnet.isForHosts() && subnet.cidr().isPresent())
                .forEach(subnet -> owner(subnet)
                        .ifPresent(cluster -> hosts.computeIfAbsent(cluster, any -> new ArrayList<>())
                                .add(subnet)));
    }

    private Optional<ClusterObject> owner(SubnetObject subnet) {
        if (subnet.cluster().isPresent()) {
            return clusters.meantBy(subnet.cluster(), subnet.manifest());
        }
        List<ClusterObject> atHome = clusters.in(subnet.manifest().namespace());
        return clusterOf(template -> template.listed().contains(subnet), atHome)
                .or(() -> clusterOf(template -> template.withAddresses().contains(subnet), clusters.all()))
                .or(() -> clusters.namedBy(subnet.name(), atHome))
                .or(() -> atHome.size() == 1
                        ? Optional.of(atHome.get(0))
                        : clusters.management().filter(atHome::contains));
    }

    /** The first of these clusters that has such a template. */
    private Optional<ClusterObject> clusterOf(Predicate<TemplateSubnets> which, List<ClusterObject> among) {
        return templates.stream()
                .filter(which)
                .map(TemplateSubnets::template)
                .flatMap(template -> clusters.meantBy(template.cluster(), template.manifest()).stream())
                .filter(among::contains)
                .findFirst();
    }

    /** Those for the hosts of a cluster: they name it, one of its templates lists them, or nobody else claims them. */
    List<SubnetObject> hostsOf(ClusterObject cluster) {
        List<SubnetObject> own = hosts.getOrDefault(cluster, List.of());
        taken.addAll(own);
        return own;
    }

    /** Says what a Subnet is for, which accounts for the label of that service. */
    void place(SubnetObject subnet, NetworkRole role) {
        purposes.put(subnet, role);
    }

    /** Whether some Subnet gives DHCP addresses in the network of another. */
    boolean givesDhcpIn(SubnetObject hosts) {
        return subnets.stream()
                .anyMatch(subnet ->
                        subnet.has(Labels.SVC_DHCP_RANGE) && subnet.cidr().equals(hosts.cidr()));
    }

    /** What DHCP gives out in the PXE network of a management cluster, whose hosts have addresses in this Subnet. */
    List<Range> dhcpIn(SubnetObject pxe, String network, Diagnostics.Collector out) {
        List<Range> ranges = new ArrayList<>();
        subnets.stream()
                .filter(subnet ->
                        subnet.has(Labels.SVC_DHCP_RANGE) && subnet.cidr().equals(pxe.cidr()))
                .filter(taken::add)
                .forEach(subnet -> ranges.addAll(DhcpSubnets.lift(subnet, network, pxe.gateway(), out)));
        return ranges;
    }

    /**
     * The provisioning segments of a managed cluster. They lie in the namespace of the management cluster, and the product
     * ignores it if they name another; so mostly their own name says whose they are.
     */
    List<SubnetObject> segmentsOf(ClusterObject cluster) {
        List<SubnetObject> segments = subnets.stream()
                .filter(subnet -> subnet.has(Labels.SVC_DHCP_RANGE)
                        && subnet.manifest().namespace().equals(ObjectNames.MANAGEMENT_NAMESPACE)
                        && subnet.cidr().isPresent()
                        && !isInAManagementNetwork(subnet))
                .filter(subnet -> clusters.meantBy(subnet.cluster(), subnet.manifest())
                        .or(() -> clusters.namedBy(subnet.name(), clusters.all()))
                        .filter(cluster::equals)
                        .isPresent())
                .toList();
        taken.addAll(segments);
        return segments;
    }

    private boolean isInAManagementNetwork(SubnetObject subnet) {
        return hosts.entrySet().stream()
                .filter(owned -> !owned.getKey().isManaged())
                .flatMap(owned -> owned.getValue().stream())
                .anyMatch(own -> own.cidr().equals(subnet.cidr()));
    }

    /** The Subnets that are pools of a cluster. */
    List<SubnetObject> poolsOf(ClusterObject cluster) {
        List<SubnetObject> pools = labelledFor(cluster, Labels.SVC_METALLB);
        taken.addAll(pools);
        return pools;
    }

    /** The address that the product takes for the API of a cluster whose Cluster object gives none. */
    Optional<Address> apiEndpointOf(ClusterObject cluster) {
        Optional<SubnetObject> own =
                labelledFor(cluster, Labels.SVC_LB_HOST).stream().findFirst();
        own.ifPresent(taken::add);
        return own.flatMap(subnet -> subnet.ranges().stream().findFirst())
                .map(range -> new Address(range.addresses().first(), range.origin()));
    }

    private List<SubnetObject> labelledFor(ClusterObject cluster, String label) {
        return subnets.stream()
                .filter(subnet -> subnet.has(label))
                .filter(subnet -> clusters.meantBy(subnet.cluster(), subnet.manifest())
                        .filter(cluster::equals)
                        .isPresent())
                .toList();
    }

    /** Reports the Subnets that are no cluster's, and the labels that nothing accounts for. */
    void reportRest(Release release, Diagnostics.Collector out) {
        for (SubnetObject subnet : subnets) {
            ObjectReader.reportRest(subnet.manifest(), label -> isAccountedFor(label, subnet), out);
            if (!taken.contains(subnet) && !isJudged(subnet, release)) {
                out.add(Unmodelled.because(
                        subnet.manifest().metadata().keyOrigin("name"),
                        reason(subnet) + ", so no rule looks at its addresses"));
            }
        }
    }

    /** Other findings say of a pool that it names no cluster, or that the release does not read it. */
    private static boolean isJudged(SubnetObject subnet, Release release) {
        return subnet.has(Labels.SVC_METALLB)
                && (subnet.cluster().isEmpty() || !PoolForm.readsLabelledSubnets(release));
    }

    private static String reason(SubnetObject subnet) {
        if (subnet.has(Labels.SVC_DHCP_RANGE)) {
            return subnet.words() + " gives DHCP addresses in no network of these clusters";
        }
        return subnet.words() + " belongs to no cluster and has no purpose that is modelled";
    }

    private boolean isAccountedFor(String label, SubnetObject subnet) {
        Set<String> meant = Set.of(
                Labels.SVC_K8S_LCM,
                Labels.SVC_DHCP_RANGE,
                Labels.SVC_METALLB,
                Labels.SVC_LB_HOST,
                Labels.POOL_NAME,
                Labels.POOL_PROTOCOL,
                Labels.POOL_AUTO_ASSIGN,
                ObjectNames.selectorLabel(subnet.name()));
        return meant.contains(label)
                || Optional.ofNullable(purposes.get(subnet))
                        .flatMap(SubnetRoles::service)
                        .filter(label::equals)
                        .isPresent()
                || templates.stream()
                        .flatMap(each -> each.template().layout().stream())
                        .anyMatch(entry -> entry.selector().has(label));
    }
}
