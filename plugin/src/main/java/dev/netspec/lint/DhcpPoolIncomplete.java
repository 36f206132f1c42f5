package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Manifest;
import dev.netspec.net.AddressRange;
import dev.netspec.node.ListNode;
import dev.netspec.node.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The address of the DHCP service stays the same only if all of this is so. */
final class DhcpPoolIncomplete extends ObjectRule {

    private static final String DHCP = "dhcp-lb";
    private static final String ALLOCATION = "serviceAllocation";

    private static final FieldPath REGIONAL = FieldPath.of("spec", "providerSpec", "value", "kaas", "regional");
    private static final String SWITCH = "dedicated_udp_service_address_pool";
    private static final FieldPath SETTING =
            FieldPath.of("helmReleases", "baremetal-operator", "values", "dnsmasq", SWITCH);

    DhcpPoolIncomplete() {
        super("dhcp-pool-incomplete", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            Optional<Manifest> cluster = objects.ofKind("Cluster").stream()
                    .filter(each -> each.name().equals(metalLb.cluster())
                            && each.namespace().equals(metalLb.namespace())
                            && !objects.isManaged(each))
                    .findFirst();
            cluster.ifPresent(owner -> metalLb.pool(DHCP)
                    .ifPresent(pool -> missing(pool, owner, metalLb, objects)
                            .forEach((what, fix) -> out.at(pool.nameOrigin(), "pool `" + DHCP + "` " + what)
                                    .fix(fix))));
        }
    }

    /** What is missing, as the end of a sentence, and how to mend it. */
    private static Map<String, String> missing(MetalLbEntry pool, Manifest cluster, MetalLb metalLb, Objects objects) {
        Map<String, String> missing = new LinkedHashMap<>();
        long size = pool.addresses().stream().mapToLong(AddressRange::size).sum();
        if (size > 1) {
            missing.put(
                    "has " + size + " addresses, so that of DHCP may change",
                    "leave it one address, as `<address>/32`");
        }
        if (metalLb.pool("services-pxe")
                .filter(pxe -> !pxe.networks(objects).equals(pool.networks(objects)))
                .isPresent()) {
            missing.put("is not in the network of pool `services-pxe`", "give it an address of the PXE network");
        }
        if (!isSwitchedOn(cluster)) {
            missing.put(
                    "is not what the DHCP service draws from without `" + SWITCH + "`",
                    "set `dnsmasq.dedicated_udp_service_address_pool: true` in Helm release `baremetal-operator` of the"
                            + " Cluster");
        }
        if (!pool.spec().has(ALLOCATION)) {
            missing.put(
                    "serves any Service, so that another may take the address of DHCP",
                    "give it a `serviceAllocation` that selects the Service `dhcp-lb`");
        } else if (metalLb.pool("default")
                .filter(other -> !other.spec().has(ALLOCATION))
                .isPresent()) {
            missing.put(
                    "competes with pool `default`, which serves the DHCP service as well",
                    "give pool `default` a `serviceAllocation` that leaves the Service `dhcp-lb` out");
        }
        return missing;
    }

    private static boolean isSwitchedOn(Manifest cluster) {
        return REGIONAL.in(cluster.root()).stream()
                .filter(ListNode.class::isInstance)
                .flatMap(regions -> ((ListNode) regions).items().stream())
                .flatMap(region -> SETTING.in(region).stream())
                .anyMatch(on -> on instanceof ScalarNode scalar && scalar.isTrue());
    }
}
