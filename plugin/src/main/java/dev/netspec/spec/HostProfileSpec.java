package dev.netspec.spec;

import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code HostProfile} document.
 *
 * @param nics names of the NICs, if it lists names
 * @param nicPriority prefixes, if it lists those
 * @param attach by the network's role, in the order written
 */
public record HostProfileSpec(
        Written<String> name,
        List<String> nics,
        List<String> nicPriority,
        Map<String, BondSpec> bonds,
        Map<String, AttachmentSpec> attach,
        Origin origin) {

    /**
     * A bond.
     *
     * @param members NICs by index or name
     * @param primary a NIC by index or name
     * @param parameters netplan's bond parameters but for {@code primary}, in the order written
     */
    public record BondSpec(
            List<Written<String>> members,
            Optional<Written<String>> primary,
            Map<String, String> parameters,
            Origin origin) {}

    /**
     * Where a network sits.
     *
     * @param to a NIC by index or name, or a bond by name
     */
    public record AttachmentSpec(
            Written<String> to,
            Optional<Boolean> untagged,
            Optional<String> bridge,
            Optional<Boolean> defaultRoute,
            Origin origin) {}
}
