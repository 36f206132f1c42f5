package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Address;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Range;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which Subnets belong to which cluster. Remembers what was asked for, so that the rest can be reported. */
final class SubnetShares {

    private final Lifted lifted;
    private final List<ClusterObject> clusters;
    private final String managementCluster;
    private final Set<SubnetObject> taken = new HashSet<>();

    SubnetShares(Lifted lifted, List<ClusterObject> clusters, String managementCluster) {
        this.lifted = lifted;
        this.clusters = clusters;
        this.managementCluster = managementCluster;
    }

    /** Every Subnet there is, for a template to find its own among. */
    List<SubnetObject> all() {
        return lifted.subnets();
    }

    /** Those for the hosts of a cluster: they name it, one of its templates lists them, or nobody else claims them. */
    List<SubnetObject> hostsOf(ClusterObject cluster) {
        List<SubnetObject> hosts = lifted.subnets().stream()
                .filter(subnet -> subnet.isForHosts() && subnet.cidr().isPresent())
                .filter(subnet -> subnet.cluster().isPresent()
                        ? cluster.isMeantBy(subnet.cluster(), subnet.manifest())
                        : isListedBy(cluster, subnet) || isUnlisted(subnet) && isAtHomeIn(cluster, subnet))
                .toList();
        taken.addAll(hosts);
        return hosts;
    }

    private boolean isListedBy(ClusterObject cluster, SubnetObject subnet) {
        return lifted.templates().stream()
                .filter(template -> cluster.isMeantBy(template.cluster(), template.manifest()))
                .anyMatch(template -> lists(template, subnet));
    }

    private boolean isUnlisted(SubnetObject subnet) {
        return lifted.templates().stream().noneMatch(template -> lists(template, subnet));
    }

    private boolean lists(TemplateObject template, SubnetObject subnet) {
        return template.layout().stream()
                .anyMatch(entry ->
                        template.resolve(entry, all()).filter(subnet::equals).isPresent());
    }

    private boolean isAtHomeIn(ClusterObject cluster, SubnetObject subnet) {
        Optional<ClusterObject> named = clusters.stream()
                .filter(each -> Arrays.stream(NetworkRole.values())
                        .anyMatch(role -> ObjectNames.subnet(each.name(), role).equals(subnet.name())))
                .findFirst();
        return named.map(cluster::equals)
                .orElse(clusters.size() == 1 || cluster.name().equals(managementCluster));
    }

    /** What DHCP gives out in a network. */
    List<Range> dhcpIn(Network network, Diagnostics.Collector out) {
        List<Range> ranges = new ArrayList<>();
        lifted.subnets().stream()
                .filter(subnet -> subnet.has(Labels.SVC_DHCP_RANGE)
                        && subnet.cidr().filter(network.cidr()::equals).isPresent())
                .filter(taken::add)
                .forEach(subnet -> ranges.addAll(DhcpSubnets.lift(subnet, network, out)));
        return ranges;
    }

    /** The Subnets that are pools of a cluster. */
    List<SubnetObject> poolsOf(ClusterObject cluster) {
        List<SubnetObject> pools = lifted.subnets().stream()
                .filter(subnet -> subnet.has(Labels.SVC_METALLB))
                .filter(subnet -> cluster.isMeantBy(subnet.cluster(), subnet.manifest()))
                .toList();
        taken.addAll(pools);
        return pools;
    }

    /** The address that the product takes for the API of a cluster whose Cluster object gives none. */
    Optional<Address> apiEndpointOf(ClusterObject cluster) {
        Optional<SubnetObject> own = lifted.subnets().stream()
                .filter(subnet -> subnet.has(Labels.SVC_LB_HOST))
                .filter(subnet -> cluster.isMeantBy(subnet.cluster(), subnet.manifest()))
                .findFirst();
        own.ifPresent(taken::add);
        return own.flatMap(subnet -> subnet.ranges().stream().findFirst())
                .map(range -> new Address(range.addresses().first(), range.origin()));
    }

    /** Reports the Subnets that are no cluster's, and the labels that nothing accounts for. */
    void reportRest(Release release, Diagnostics.Collector out) {
        for (SubnetObject subnet : lifted.subnets()) {
            ObjectReader.reportRest(subnet.manifest(), label -> isAccountedFor(label, subnet), out);
            if (!taken.contains(subnet)) {
                out.add(Unmodelled.because(
                        subnet.manifest().metadata().keyOrigin("name"),
                        reason(subnet, release) + ", so no rule looks at its addresses"));
            }
        }
    }

    private static String reason(SubnetObject subnet, Release release) {
        if (subnet.has(Labels.SVC_METALLB) && !PoolForm.readsLabelledSubnets(release)) {
            return subnet.words() + " is labelled `" + Labels.SVC_METALLB + "`, which release `" + release
                    + "` does not read";
        }
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
                || lifted.templates().stream()
                        .flatMap(template -> template.layout().stream())
                        .anyMatch(entry -> entry.selector().has(label));
    }
}
