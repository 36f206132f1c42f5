package dev.netspec.rule;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.model.NetworkModel;
import java.util.List;

/** The registry: every rule there is, by id. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ApiEndpointInNetwork(),
            new ApiEndpointInPool(),
            new ApiEndpointInRange(),
            new ApiEndpointMissing(),
            new ApiEndpointOutsideNetwork(),
            new ApiEndpointTaken(),
            new AutoAssignAmbiguous(),
            new AutoAssignMissing(),
            new BgpPeerDuplicate(),
            new BgpPeerInRange(),
            new BgpPeerOutsideNetwork(),
            new BgpPeersMissing(),
            new BgpTimersInvalid(),
            new BondModeUnknown(),
            new BondSingleMember(),
            new BootstrapPoolOutsideNetwork(),
            new CidrReserved(),
            new ControlPlaneMissing(),
            new DefaultPoolMisplaced(),
            new DefaultPoolMissing(),
            new DefaultRouteAmbiguous(),
            new DefaultRouteMissing(),
            new DhcpRangeMissing(),
            new DhcpRangeOverlap(),
            new DhcpRangeTooSmall(),
            new DhcpRelayMissing(),
            new GatewayInHostRange(),
            new GatewayInRange(),
            new GatewayMissing(),
            new GatewayNotAHost(),
            new GatewayOutsideNetwork(),
            new HelmPoolAutoAssign(),
            new HostRangeMissing(),
            new HostRangeOverlap(),
            new HostRangeRepeated(),
            new HostRangeTooSmall(),
            new HostsFewerThanMachines(),
            new InterfaceNameClash(),
            new InterfaceNameInvalid(),
            new InterfacePartUnknown(),
            new InvalidName(),
            new KubernetesCidrOverlap(),
            new LcmNetworkMissing(),
            new MachineNicsTooFew(),
            new MastersNotInApiNetwork(),
            new MtuTooLargeForParent(),
            new NameServerInRange(),
            new NetworkFactsDiffer(),
            new NetworkNotAttached(),
            new NetworkNotUsed(),
            new NetworkOverlap(),
            new NicReused(),
            new NicUnknown(),
            new OutOfBandEmitted(),
            new OutOfBandOverlap(),
            new PodsCidrTooSmall(),
            new PoolAggregationTooWide(),
            new PoolInL2Template(),
            new PoolNameDuplicate(),
            new PoolNotAnnounced(),
            new PoolNotStretched(),
            new PoolOverlap(),
            new PoolOverlapsHosts(),
            new PoolProtocolUnsupported(),
            new PoolTooSmall(),
            new PxeOnManagedHost(),
            new RackGatewayMissing(),
            new RackPxeMissing(),
            new RacksMissing(),
            new RangeOutsideNetwork(),
            new RouteViaOutsideNetwork(),
            new SeedNodeAddressTaken(),
            new SeedNodeOutsideNetwork(),
            new ServicesPxeAutoAssigned(),
            new ServicesPxeMissing(),
            new StorageAccessMissing(),
            new VlanDuplicate(),
            new VlanIdReused(),
            new WorkloadsShared());

    private Rules() {}

    /** In alphabetical order. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Runs every rule over the model.
     *
     * @param own those that netspec does not bring along
     */
    public static void check(NetworkModel model, List<Rule> own, Diagnostics.Collector out) {
        ALL.forEach(rule -> rule.check(model, new Findings(rule.id(), rule.severity(), out)));
        own.forEach(rule -> OwnRules.run(rule, model, out));
    }
}
