package dev.netspec.prove;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's own spec, as the places in it that mistakes are made in. */
record OwnSpec(Documents documents, Addresses addresses) {

    private static final String[] CLUSTERS = {"ManagementCluster", "RegionalCluster", "Cluster"};

    static OwnSpec of(List<SourceFile> sources) {
        Documents documents = Documents.of(sources);
        return new OwnSpec(documents, Addresses.of(documents));
    }

    Stream<Part> regions() {
        return documents.ofKind("Region");
    }

    Stream<Part> clusters() {
        return documents.ofKind(CLUSTERS);
    }

    /** Management and regional clusters. */
    Stream<Part> management() {
        return documents.ofKind("ManagementCluster", "RegionalCluster");
    }

    Stream<Part> managed() {
        return documents.ofKind("Cluster");
    }

    Stream<Part> profiles() {
        return documents.ofKind("HostProfile");
    }

    /** The profiles that a cluster gives its machines by name, where no rack's own is laid over them. */
    Stream<Part> profiles(Part cluster) {
        return cluster.parts("racks").anyMatch(rack -> rack.has("profile"))
                ? Stream.empty()
                : cluster.parts("machines").flatMap(role -> profile(role.text("profile")).stream());
    }

    /** The profiles of all clusters: what they state themselves counts. */
    Stream<Part> profilesInUse() {
        return clusters().flatMap(this::profiles).distinct();
    }

    /** A profile and those that it extends, also by others. */
    Stream<Part> withBases(Part profile) {
        return Stream.concat(
                Stream.of(profile),
                profile.texts("extends").stream()
                        .flatMap(base -> profile(base).stream())
                        .flatMap(this::withBases));
    }

    /** The mapping in a profile, unless one that it extends has some of it too, which would show if it were changed. */
    Optional<Part> own(Part profile, String group, String name) {
        return profile.part(group, name)
                .filter(part -> withBases(profile)
                                .filter(base -> base.part(group, name).isPresent())
                                .count()
                        == 1);
    }

    Optional<Part> profile(String name) {
        return profiles().filter(profile -> profile.says("name", name)).findFirst();
    }

    Stream<Segment> segments() {
        return clusters().flatMap(this::segments);
    }

    /** The networks of a cluster: its own, and those of its racks. */
    Stream<Segment> segments(Part cluster) {
        return Stream.concat(
                cluster.parts("networks").flatMap(share -> segment(cluster, Optional.empty(), share)),
                cluster.parts("racks")
                        .flatMap(rack ->
                                rack.parts("networks").flatMap(share -> segment(cluster, Optional.of(rack), share))));
    }

    private Stream<Segment> segment(Part cluster, Optional<Part> rack, Part share) {
        Optional<Part> facts = share.has("from")
                ? documents
                        .ofKind("Network")
                        .filter(shared -> shared.says("name", share.text("from")))
                        .findFirst()
                : Optional.of(share);
        return facts
                .flatMap(stated -> stated.cidr("cidr").map(cidr -> new Segment(cluster, rack, share, stated, cidr)))
                .stream();
    }

    Optional<Part> region(Part cluster) {
        return regions()
                .filter(region -> region.says("name", cluster.text("region")))
                .findFirst();
    }

    /** The release that a cluster's region states. */
    Optional<Release> release(Part cluster) {
        return region(cluster).flatMap(region -> Catalogue.bundled().find(region.text("release")));
    }

    boolean has(Part cluster, Feature feature) {
        return release(cluster).filter(release -> release.has(feature)).isPresent();
    }

    /** So many addresses of a network that the spec mentions nowhere. */
    Optional<AddressRange> free(Cidr within, int size) {
        return addresses.free(within, size);
    }
}
