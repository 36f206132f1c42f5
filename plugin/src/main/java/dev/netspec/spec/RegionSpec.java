package dev.netspec.spec;

import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.Holes;
import dev.netspec.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code Region} document.
 *
 * @param agents empty if not stated; a list without elements if stated so
 * @param delivery empty if not stated, or without its repository
 * @param protection modes by kind of object, and that of all others under {@link #OTHER_KINDS}; empty if not stated
 * @param holes where something in it is wrong
 */
public record RegionSpec(
        Written<String> name,
        Written<String> release,
        Optional<RetiredReleaseSpec> retiredRelease,
        List<Written<Ip>> nameservers,
        List<Written<Cidr>> outOfBand,
        Optional<String> routingDomain,
        Optional<List<String>> agents,
        Map<String, Written<String>> protection,
        Optional<String> bootstrap,
        Optional<DeliverySpec> delivery,
        Holes holes,
        Origin origin) {

    /** What stands for all kinds that are not named. */
    public static final String OTHER_KINDS = "default";

    /** Where something may be wrong without any cluster meaning something else. */
    private static final Set<String> SEPARATE = Set.of(
            "accept", "agents", "bootstrap", "delivery", "nameservers", "outOfBand", "protection", "retiredRelease");

    /** The {@code retiredRelease} block: an earlier release that objects are left of. */
    public record RetiredReleaseSpec(Written<String> release, LocalDate since, String reason, Origin origin) {}

    /** The region as it was in its retired release, if it has one. */
    RegionSpec inRetiredRelease() {
        return retiredRelease
                .map(earlier -> new RegionSpec(
                        name,
                        earlier.release(),
                        Optional.empty(),
                        nameservers,
                        outOfBand,
                        routingDomain,
                        agents,
                        protection,
                        bootstrap,
                        delivery,
                        holes,
                        origin))
                .orElse(this);
    }

    /** Whether nothing in it is wrong. */
    public boolean isWhole() {
        return holes.isEmpty();
    }

    /** Whether what is wrong leaves the clusters of the region meaning what they mean. */
    public boolean isSeparable() {
        return holes.paths().stream().allMatch(hole -> SEPARATE.contains(hole.get(0)));
    }
}
