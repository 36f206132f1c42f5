package dev.netspec.spec;

import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@code bgp} block, complete: that of a rack laid over that of its cluster.
 *
 * @param localAsn 1 to 4294967295
 * @param peerAsn 1 to 4294967295
 * @param apiPeers empty if not stated
 * @param bfdProfiles by name, the settings as MetalLB has them
 * @param communities by name, each {@code <number>:<number>}
 */
public record BgpSpec(
        Optional<Written<Long>> localAsn,
        Optional<Written<Long>> peerAsn,
        List<PeerSpec> peers,
        List<Written<Ip>> apiPeers,
        Map<String, MapNode> bfdProfiles,
        Map<String, Written<String>> communities,
        Origin origin) {

    /**
     * A neighbour, with what all neighbours of the block have in common.
     *
     * @param asn if it differs from its siblings
     * @param port 1 to 16384
     * @param holdTime a duration as Go writes it
     * @param keepaliveTime a duration as Go writes it
     */
    public record PeerSpec(
            Written<Ip> address,
            Optional<Written<Long>> asn,
            OptionalInt port,
            Optional<Written<String>> holdTime,
            Optional<Written<String>> keepaliveTime,
            Optional<String> passwordSecret,
            Optional<Written<String>> bfdProfile,
            boolean ebgpMultiHop,
            Optional<Written<Ip>> sourceAddress,
            Origin origin) {}

    public static BgpSpec read(MapNode bgp) {
        return BgpReader.read(bgp);
    }
}
