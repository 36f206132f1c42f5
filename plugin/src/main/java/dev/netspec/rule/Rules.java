package dev.netspec.rule;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.NetworkModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            new BondMembersMtuDiffer(),
            new BondModeUnknown(),
            new BondMonitoringMissing(),
            new BondParameterIgnored(),
            new BondPrimaryUnknown(),
            new BondSingleMember(),
            new BootstrapPoolOutsideNetwork(),
            new BorderInPool(),
            new BorderInRange(),
            new CidrReserved(),
            new ControlPlaneMissing(),
            new DefaultPoolMisplaced(),
            new DefaultPoolMissing(),
            new DefaultRouteAmbiguous(),
            new DefaultRouteMissing(),
            new DefaultRouteThroughPxe(),
            new DhcpRangeMissing(),
            new DhcpRangeOverlap(),
            new DhcpRangeTooSmall(),
            new DhcpRelayMissing(),
            new DockerNetworkOverlap(),
            new GatewayInHostRange(),
            new GatewayInRange(),
            new GatewayMissing(),
            new GatewayNotAHost(),
            new GatewayOutsideNetwork(),
            new HelmPoolAutoAssign(),
            new HostRangeMissing(),
            new HostRangeOverlap(),
            new HostRangeRepeated(),
            new HostRangeReserveSmall(),
            new HostRangeTooSmall(),
            new HostsFewerThanMachines(),
            new InterfaceCycle(),
            new InterfaceNameClash(),
            new InterfaceNameInvalid(),
            new InterfaceNameReserved(),
            new InterfaceNameUnconventional(),
            new InterfacePartUnknown(),
            new InvalidName(),
            new KubernetesCidrOverlap(),
            new LayoutSpansRacks(),
            new LcmAddressAmbiguous(),
            new LcmNetworkMissing(),
            new LoopbackWithoutBgp(),
            new MachineNicsTooFew(),
            new ManagementRouteMissing(),
            new MastersNotInApiNetwork(),
            new MtuTooLargeForParent(),
            new NameServerInRange(),
            new NameServerUnusable(),
            new NameServersMissing(),
            new NetworkAttachedTwice(),
            new NetworkFactsDiffer(),
            new NetworkNotAttached(),
            new NetworkNotUsed(),
            new NetworkOverlap(),
            new NicNumberHigh(),
            new NicPrefixUnmatched(),
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
            new PoolOutsideNetworks(),
            new PoolOverlap(),
            new PoolOverlapsHosts(),
            new PoolProtocolUnsupported(),
            new PoolReserveSmall(),
            new PoolTooSmall(),
            new PrefixLengthUnusual(),
            new ProjectReserved(),
            new ProtectionOff(),
            new ProvisionNicUnlisted(),
            new PxeNotOnProvisionNic(),
            new PxeOnManagedHost(),
            new PxePortsSeveral(),
            new RackGatewayMissing(),
            new RackLcmShared(),
            new RackPxeMissing(),
            new RackRouteMissing(),
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
        if (model.fragments().isEmpty()) {
            run(model, ALL, out);
        } else {
            Map<Boolean, List<Rule>> byReach = ALL.stream().collect(Collectors.partitioningBy(Rules::seesFragments));
            run(model, byReach.get(false), out);
            run(model.withFragments(), byReach.get(true), out);
        }
        own.forEach(rule -> OwnRules.run(rule, model, out));
    }

    /** Warnings wait: somebody may have accepted them where something is wrong. */
    private static boolean seesFragments(Rule rule) {
        return rule.holdsInFragments() && rule.severity() == Severity.ERROR;
    }

    private static void run(NetworkModel model, List<Rule> rules, Diagnostics.Collector out) {
        Collection<AddressPlan> plans = AddressPlan.of(model); // the dearest view, so made once for all rules
        for (Rule rule : rules) {
            Findings findings = new Findings(rule.id(), rule.severity(), out);
            if (rule instanceof PlanRule ofPlan) {
                plans.forEach(plan -> ofPlan.check(plan, findings));
            } else {
                rule.check(model, findings);
            }
        }
    }
}
