package dev.netspec.rule;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.NetworkModel;
import java.util.List;

/** The registry: every rule there is, by id. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ApiEndpointInPool(),
            new ApiEndpointInRange(),
            new ApiEndpointMissing(),
            new ApiEndpointOutsideNetwork(),
            new ApiEndpointTaken(),
            new AutoAssignAmbiguous(),
            new AutoAssignMissing(),
            new BondModeUnknown(),
            new BondSingleMember(),
            new BootstrapPoolOutsideNetwork(),
            new CidrReserved(),
            new DefaultPoolMisplaced(),
            new DefaultPoolMissing(),
            new DefaultRouteAmbiguous(),
            new DefaultRouteMissing(),
            new DhcpRangeOverlap(),
            new DhcpRangeTooSmall(),
            new GatewayInHostRange(),
            new GatewayInRange(),
            new GatewayMissing(),
            new GatewayNotAHost(),
            new GatewayOutsideNetwork(),
            new HelmPoolAutoAssign(),
            new HostRangeOverlap(),
            new HostRangeRepeated(),
            new HostRangeTooSmall(),
            new HostsFewerThanMachines(),
            new InterfaceNameClash(),
            new InterfaceNameInvalid(),
            new InvalidName(),
            new KubernetesCidrOverlap(),
            new MtuTooLargeForParent(),
            new NameServerInRange(),
            new NetworkNotAttached(),
            new NetworkOverlap(),
            new NicReused(),
            new NicUnknown(),
            new OutOfBandEmitted(),
            new OutOfBandOverlap(),
            new PodsCidrTooSmall(),
            new PoolInL2Template(),
            new PoolNameDuplicate(),
            new PoolOverlap(),
            new PoolOverlapsHosts(),
            new PoolProtocolUnsupported(),
            new PoolTooSmall(),
            new RangeOutsideNetwork(),
            new SeedNodeAddressTaken(),
            new SeedNodeOutsideNetwork(),
            new ServicesPxeAutoAssigned(),
            new ServicesPxeMissing(),
            new VlanDuplicate(),
            new VlanIdReused());

    private Rules() {}

    /** In alphabetical order. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Runs every rule over the model. */
    public static void check(NetworkModel model, Diagnostics.Collector out) {
        for (Rule rule : ALL) {
            rule.check(model, new Findings(rule, out));
        }
    }
}
