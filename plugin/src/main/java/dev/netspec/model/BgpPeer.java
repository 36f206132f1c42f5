package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A BGP neighbour of MetalLB's speakers. Source: MetalLB, BGPPeer.
 *
 * @param name of the session
 * @param rack the rack whose nodes have it; empty if all nodes do
 * @param localAsn 1 to 4294967295
 * @param peerAsn 1 to 4294967295
 * @param port of the neighbour, 1 to 16384; MetalLB's default is 179
 * @param holdTime a duration as Go writes it, at least 3 seconds
 * @param keepaliveTime a duration as Go writes it, at most the hold time
 * @param passwordSecret name of the Secret with the session's password
 */
public record BgpPeer(
        String name,
        Optional<String> rack,
        long localAsn,
        long peerAsn,
        Address address,
        OptionalInt port,
        Optional<String> holdTime,
        Optional<String> keepaliveTime,
        Optional<String> passwordSecret,
        Optional<String> bfdProfile,
        boolean ebgpMultiHop,
        Optional<Address> sourceAddress,
        Origin origin) {}
