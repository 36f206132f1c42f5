package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Labels;
import dev.netspec.model.HostLayout;
import dev.netspec.model.HostLayout.ListedPool;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Loopback;
import dev.netspec.netplan.NamedSubnet;
import dev.netspec.netplan.NetplanInterfaces;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The layouts of a cluster's hosts, whose networks are known. */
final class HostLayouts {

    private final ClusterObject cluster;
    private final NetworkNames racks;
    private final Map<SubnetObject, String> networks;
    private final Diagnostics.Collector out;

    /**
     * @param racks knows the rack of each network
     * @param networks the names of those that hosts have addresses in
     */
    HostLayouts(
            ClusterObject cluster, NetworkNames racks, Map<SubnetObject, String> networks, Diagnostics.Collector out) {
        this.cluster = cluster;
        this.racks = racks;
        this.networks = networks;
        this.out = out;
    }

    /** @param only whether the cluster has no other */
    HostLayout lift(TemplateSubnets subnets, boolean only) {
        TemplateObject template = subnets.template();
        NetplanInterfaces read =
                template.netplan().interfaces(alias -> subnets.called(alias).map(this::named), out);
        return new HostLayout(
                template.manifest().name(),
                template.manifest().name(),
                Optional.empty(),
                rack(read.interfaces()),
                template.isDefault(),
                only || !cluster.isManaged() || read.interfaces().stream().anyMatch(Loopback.class::isInstance),
                OptionalInt.empty(),
                List.of(),
                template.nics(),
                read.interfaces(),
                read.raw(),
                listedPools(subnets),
                origin(template));
    }

    /** With the places of the NICs, as the model wants it. */
    private static Origin origin(TemplateObject template) {
        Origin root = template.manifest().root().origin();
        Origin spec = template.manifest().spec().origin();
        return root.withParts(Map.of(
                "name", template.manifest().metadata().origin().at("name"),
                "nics", spec.at("ifMapping"),
                "nicPriority", spec.at("autoIfMappingPrio")));
    }

    private NamedSubnet named(SubnetObject subnet) {
        return new NamedSubnet(Optional.ofNullable(networks.get(subnet)), subnet.cidr(), subnet.gateway());
    }

    /** The rack whose networks the hosts are in, if it is one. */
    private Optional<String> rack(List<Interface> interfaces) {
        List<String> attached = interfaces.stream()
                .flatMap(each -> each.addressing().stream())
                .map(Interface.Addressing::network)
                .toList();
        List<String> found = networks.entrySet().stream()
                .filter(network -> attached.contains(network.getValue()))
                .flatMap(network -> racks.rack(network.getKey()).stream())
                .distinct()
                .toList();
        return found.stream().filter(only -> found.size() == 1).findFirst();
    }

    private List<ListedPool> listedPools(TemplateSubnets subnets) {
        List<ListedPool> listed = new ArrayList<>();
        for (TemplateObject.LayoutEntry entry : subnets.template().layout()) {
            Optional<SubnetObject> subnet = subnets.of(entry);
            subnet.filter(each -> each.has(Labels.SVC_METALLB))
                    .ifPresent(pool -> listed.add(new ListedPool(PoolSubnets.poolName(pool), entry.origin())));
            if (subnet.isEmpty()) {
                out.add(Unmodelled.because(
                        entry.selection(),
                        "the entry `" + entry.subnetName() + "` in `l3Layout` of "
                                + ObjectReader.words(subnets.template().manifest())
                                + " means no Subnet of these manifests, so no rule looks at its addresses"));
            }
        }
        return listed;
    }
}
