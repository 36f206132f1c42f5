package dev.netspec.model;

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
 * @param origin of the pool; {@code at("autoAssign")} and {@code at("protocol")} where they were stated
 */
public record Pool(
        String name,
        Optional<String> network,
        List<Range> ranges,
        boolean autoAssign,
        String protocol,
        BgpAnnouncement announcement,
        Origin origin) {

    /** Reserved for the management network; Services without an annotation draw from it. */
    public static final String DEFAULT = "default";

    /** Reserved for the PXE network; the provider annotates the provisioning Services with it. */
    public static final String SERVICES_PXE = "services-pxe";

    /** What the product makes of all labelled Subnets that name no pool; the usual pool of a managed cluster. */
    public static final String SERVICES = "services";

    public static final String LAYER2 = "layer2";

    public static final String BGP = "bgp";

    public Pool {
        ranges = List.copyOf(ranges);
    }

    /** How many addresses it has. */
    public long size() {
        return Range.total(ranges);
    }
}
