package dev.netspec.model;

import dev.netspec.net.AddressRange;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A MetalLB address pool.
 *
 * @param network the name of the network it serves; empty where manifests leave that open, or BGP announces it
 * @param autoAssign whether a Service without an annotation may draw from it
 * @param protocol {@code layer2}, {@code bgp}, or whatever a hand-written manifest says
 * @param announcement how BGP announces it
 * @param raw what MetalLB's object says of it that a spec has no words for, in MetalLB's words
 * @param origin of the pool; {@code at("autoAssign")} and {@code at("protocol")} where they were stated
 */
public record Pool(
        String name,
        Optional<String> network,
        List<Range> ranges,
        boolean autoAssign,
        String protocol,
        BgpAnnouncement announcement,
        MapNode raw,
        Origin origin) {

    /** Reserved for the management network; Services without an annotation draw from it. */
    public static final String DEFAULT = "default";

    /** Reserved for the PXE network; the provider annotates the provisioning Services with it. */
    public static final String SERVICES_PXE = "services-pxe";

    /** What the product makes of all labelled Subnets that name no pool; the usual pool of a managed cluster. */
    public static final String SERVICES = "services";

    public static final String LAYER2 = "layer2";

    public static final String BGP = "bgp";

    /** Whether it keeps addresses that end in .0 and .255 to itself. Source: MetalLB, IPAddressPool. */
    public static final String AVOID_BUGGY_IPS = "avoidBuggyIPs";

    public Pool {
        ranges = List.copyOf(ranges);
    }

    /** One that says no more than a spec can. */
    public Pool(
            String name,
            Optional<String> network,
            List<Range> ranges,
            boolean autoAssign,
            String protocol,
            BgpAnnouncement announcement,
            Origin origin) {
        this(name, network, ranges, autoAssign, protocol, announcement, MapNode.EMPTY, origin);
    }

    /** How many addresses it gives away. */
    public long size() {
        return avoidsBuggyIps()
                ? ranges.stream().mapToLong(range -> sound(range.addresses())).sum()
                : Range.total(ranges);
    }

    public boolean avoidsBuggyIps() {
        return raw.scalar(AVOID_BUGGY_IPS).filter(ScalarNode::isTrue).isPresent();
    }

    /** How many addresses of a range end in neither .0 nor .255. */
    private static long sound(AddressRange range) {
        return range.size() - endingIn(0, range) - endingIn(255, range);
    }

    private static long endingIn(int last, AddressRange range) {
        return (range.last().value() - last + 256) / 256 - (range.first().value() - last + 255) / 256;
    }
}
