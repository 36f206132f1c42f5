package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a cluster announces its services and its API endpoint by BGP.
 *
 * @param peers MetalLB's neighbours, by name
 * @param apiPeers the neighbours of the masters' own BGP daemon, which announces the API endpoint
 * @param bfdProfiles by name
 * @param communities by name, each {@code <number>:<number>}
 */
public record Bgp(
        List<BgpPeer> peers,
        List<ApiPeer> apiPeers,
        List<BfdProfile> bfdProfiles,
        SortedMap<String, String> communities,
        Origin origin) {

    public Bgp {
        peers = peers.stream().sorted(Comparator.comparing(BgpPeer::name)).toList();
        apiPeers = List.copyOf(apiPeers);
        bfdProfiles = bfdProfiles.stream()
                .sorted(Comparator.comparing(BfdProfile::name))
                .toList();
        communities = Collections.unmodifiableSortedMap(new TreeMap<>(communities));
    }

    /**
     * A neighbour of the masters in a rack.
     *
     * @param rack empty if the masters of every rack have it
     * @param localAsn 1 to 4294967295
     * @param neighborAsn 1 to 4294967295
     */
    public record ApiPeer(Optional<String> rack, Address neighbor, long localAsn, long neighborAsn, Origin origin) {}

    /**
     * How quickly a dead session is noticed.
     *
     * @param settings MetalLB's, in its words: integers, or {@code true} and {@code false}
     */
    public record BfdProfile(String name, Map<String, String> settings, Origin origin) {

        public BfdProfile {
            settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        }
    }
}
