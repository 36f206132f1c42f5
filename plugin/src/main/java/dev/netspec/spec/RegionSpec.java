package dev.netspec.spec;

import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.Holes;
import dev.netspec.source.Origin;
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
    private static final Set<String> SEPARATE =
            Set.of("accept", "agents", "bootstrap", "delivery", "nameservers", "outOfBand", "protection");

    /** Whether nothing in it is wrong. */
    public boolean isWhole() {
        return holes.isEmpty();
    }

    /** Whether what is wrong leaves the clusters of the region meaning what they mean. */
    public boolean isSeparable() {
        return holes.paths().stream().allMatch(hole -> SEPARATE.contains(hole.get(0)));
    }
}
