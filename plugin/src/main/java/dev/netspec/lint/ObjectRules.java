package dev.netspec.lint;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.release.Release;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The registry: every object rule there is, by id. */
public final class ObjectRules {

    private static final List<ObjectRule> ALL = List.of(
            new AddressLiteral(),
            new AddressOfOtherInterface(),
            new AddressPoolsDeprecated(),
            new AddressRepeated(),
            new AdvertisementInterfaceElsewhere(),
            new AdvertisementInterfaceUnknown(),
            new ApiEndpointAmbiguous(),
            new ApiSubnetInL2Template(),
            new BgpPeerSelectsNoMachine(),
            new CephLabelMissing(),
            new CephSubnetCluster(),
            new ClusterRefDeprecated(),
            new ClusterRefMissing(),
            new ClusterScopeDeprecated(),
            new ClusterUnknown(),
            new DedicatedPoolsOff(),
            new DedicatedPoolsOnManaged(),
            new DedicatedPoolsUnclear(),
            new DedicatedPoolsWithoutPool(),
            new DefaultSubnetLabel(),
            new DefaultTemplateMissing(),
            new DefaultTemplateRepeated(),
            new DeprecatedInRelease(),
            new DhcpEnabled(),
            new DhcpGatewayMissing(),
            new DhcpNameServers(),
            new DhcpPoolIncomplete(),
            new DhcpSubnetCluster(),
            new DhcpSubnetWithoutRange(),
            new ExcludedRangeOutsideNetwork(),
            new FieldUnknown(),
            new Gateway4Deprecated(),
            new GeneratedLabel(),
            new IncludeAndExcludeRanges(),
            new Layer2PoolWithBgp(),
            new LayoutEntryAmbiguous(),
            new LayoutEntryRepeated(),
            new LayoutEntryUnresolved(),
            new LayoutEntryUnused(),
            new LayoutScopeWrong(),
            new MachineNicsTooFew(),
            new MachineTemplateAmbiguous(),
            new MachineTemplateUnknown(),
            new ManagementClusterNamespace(),
            new MetallbConfigDuplicate(),
            new MetallbConfigInline(),
            new MetallbConfigMissing(),
            new MetallbEntryDuplicate(),
            new MetallbEntryUnused(),
            new MetallbLabelValue(),
            new MetallbReferenceUnknown(),
            new MetallbTemplateUnreferenced(),
            new MultiRackClusterMissing(),
            new MultiRackClusterRepeated(),
            new NameServerRepeated(),
            new NamespaceDefaultTemplate(),
            new NetplanValueNotText(),
            new NetplanWrapped(),
            new NetworkAsAddress(),
            new NicLiteral(),
            new NicMismatch(),
            new NicNotMatched(),
            new NicOrderAmbiguous(),
            new ObjectNameClash(),
            new PeeringSubnetUnknown(),
            new PoolAnnouncedTwice(),
            new PoolAutoAssignUnstated(),
            new PoolWithoutAdvertisement(),
            new ProviderFieldIgnored(),
            new PxeAdvertisementMixed(),
            new RendererNotNetworkd(),
            new RouteAddressInvalid(),
            new ServerSideField(),
            new SubnetNotListed(),
            new SubnetPoolDeprecated(),
            new SubnetPoolUnsupported(),
            new SubnetWithoutAddresses(),
            new TemplateArgumentWrong(),
            new TemplateFunctionUnknown(),
            new TemplateSyntax(),
            new TemplateUnused(),
            new UnknownKind(),
            new UnsupportedInRelease(),
            new WrongNamespace());

    private ObjectRules() {}

    /** The severity of each rule's findings, by id. */
    public static SortedMap<String, Severity> severities() {
        SortedMap<String, Severity> severities = new TreeMap<>();
        ALL.forEach(rule -> severities.put(rule.id(), rule.severity()));
        return severities;
    }

    /** In alphabetical order. */
    static List<ObjectRule> all() {
        return ALL;
    }

    /** Runs every rule over the objects that one management cluster of the release is given. */
    public static void check(ManifestSet manifests, Release release, Diagnostics.Collector out) {
        Objects objects = new Objects(manifests, release);
        for (ObjectRule rule : ALL) {
            rule.check(objects, new Findings(rule.id(), rule.severity(), out));
        }
    }
}
