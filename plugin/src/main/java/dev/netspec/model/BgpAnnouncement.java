package dev.netspec.model;

import java.util.List;
import java.util.Optional;

/**
 * How the addresses of a pool are announced by BGP.
 *
 * @param aggregationLength prefix length of the announced routes, 1 to 32
 * @param localPref LOCAL_PREF, 0 to 4294967295, if stated
 * @param communities names of {@link Bgp#communities}, or {@code <number>:<number>}, in alphabetical order
 */
public record BgpAnnouncement(int aggregationLength, Optional<Long> localPref, List<String> communities) {

    /** Each address by itself. Source: MetalLB, BGPAdvertisement. */
    public static final BgpAnnouncement DEFAULT = new BgpAnnouncement(32, Optional.empty(), List.of());

    public BgpAnnouncement {
        communities = communities.stream().sorted().toList();
    }
}
