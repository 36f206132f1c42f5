package dev.netspec.metallb;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.BgpPeer;
import dev.netspec.source.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A MetalLBConfig or MetalLBConfigTemplate as written.
 *
 * @param template whether it is, or names, a template
 * @param communities values by name
 */
public record MetalLbObject(
        Manifest manifest,
        boolean template,
        List<PoolObject> pools,
        List<BgpPeer> peers,
        List<Announcement> announcements,
        List<BfdProfile> bfdProfiles,
        SortedMap<String, String> communities) {

    /**
     * How some pools are announced by BGP.
     *
     * @param pools their names; empty if all are
     */
    public record Announcement(List<String> pools, BgpAnnouncement how, Origin origin) {

        public boolean isOf(String pool) {
            return pools.isEmpty() || pools.contains(pool);
        }
    }

    /** Without those that say again what another says, which is a fault of their object. */
    private static List<Announcement> distinct(List<Announcement> announcements) {
        return announcements.stream()
                .filter(each -> announcements.stream()
                        .filter(other -> other.pools().equals(each.pools())
                                && other.how().equals(each.how()))
                        .findFirst()
                        .filter(first -> first == each)
                        .isPresent())
                .toList();
    }

    public static MetalLbObject read(
            Manifest manifest, boolean template, FieldReader fields, Diagnostics.Collector out) {
        MetalLbReader lists = new MetalLbReader(fields, out);
        List<BgpPeer> peers = lists.peers();
        List<Announcement> announcements =
                lists.announcements(peers.stream().map(BgpPeer::name).collect(Collectors.toSet()));
        lists.readL2Advertisements();
        Set<String> announced = new HashSet<>();
        distinct(announcements)
                .forEach(each -> each.pools().stream()
                        .distinct()
                        .filter(pool -> !announced.add(pool))
                        .forEach(pool -> out.add(
                                Unmodelled.of(each.origin(), "the further BGP advertisement of pool `" + pool + "`"))));
        return new MetalLbObject(
                manifest, template, lists.pools(), peers, announcements, lists.bfdProfiles(), lists.communities());
    }
}
