package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.release.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Both directions of the bridge. */
public final class Targets {

    private static final List<ManifestMapping> MAPPINGS = List.of(
            new ClusterMapping(),
            new L2TemplateMapping(),
            new MetalLbConfigMapping(),
            new MetalLbConfigTemplateMapping(),
            new MultiRackClusterMapping(),
            new RackMapping(),
            new SubnetMapping());

    private Targets() {}

    /** One set of objects per management cluster, by its name; a regional cluster's objects are in its parent's set. */
    public static List<ManifestSet> lower(NetworkModel model, Diagnostics.Collector out) {
        Map<String, SortedSet<Manifest>> sets = new TreeMap<>();
        Retired retired = Retired.in(model);
        RetiredInUse inUse = new RetiredInUse(model, retired);
        for (Cluster cluster : model.clusters()) {
            SortedSet<Manifest> set = sets.computeIfAbsent(cluster.managementCluster(), name -> new TreeSet<>());
            for (Manifest lowered : lower(cluster, out)) {
                boolean isLeaving = retired.has(lowered, cluster);
                Manifest manifest = isLeaving ? Protection.off(lowered) : lowered;
                if (!isLeaving) {
                    inUse.collect(manifest);
                }
                if (!set.add(manifest)) {
                    out.add(clash(manifest, set.tailSet(manifest).first()));
                }
            }
        }
        inUse.report(out);
        return sets.entrySet().stream()
                .map(set -> new ManifestSet(set.getKey(), List.copyOf(set.getValue())))
                .toList();
    }

    /** The objects that go with what is marked for deletion, as in {@code Subnet/mosk/mosk-1-lcm}. */
    public static Set<String> retired(NetworkModel model) {
        Retired retired = Retired.in(model);
        Set<String> objects = new TreeSet<>();
        for (Cluster cluster : model.clusters()) {
            lower(cluster, new Diagnostics.Collector()).stream()
                    .filter(object -> retired.has(object, cluster))
                    .forEach(object -> objects.add(object.reference()));
        }
        return objects;
    }

    /** Whether an object tells any agent not to delete it. */
    public static boolean isProtected(Manifest object) {
        return !Protection.agents(object.annotations()).isEmpty();
    }

    private static List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        return MAPPINGS.stream()
                .filter(mapping -> isIn(cluster.region().release(), mapping))
                .flatMap(mapping -> mapping.lower(cluster, out).stream())
                .map(manifest -> Substitution.off(manifest, cluster.region()))
                .toList();
    }

    /** Whether the release has the kind; what a cluster misses then has been reported where it was asked for. */
    private static boolean isIn(Release release, ManifestMapping mapping) {
        return release.apiVersions().containsKey(mapping.kind());
    }

    private static Diagnostic clash(Manifest manifest, Manifest other) {
        return Diagnostic.error(
                        "object-name-clash",
                        manifest.root().origin(),
                        "another " + ObjectReader.words(manifest) + " in namespace `" + manifest.namespace()
                                + "` would overwrite this one")
                .note("the other one is stated", other.root().origin())
                .fix("give one of them, or its cluster, another name");
    }

    /**
     * What the objects amount to. A field is mapped, known and ignored, or reported; never silently dropped.
     *
     * @param outOfBand the networks of BMCs, which no object describes
     */
    public static NetworkModel lift(
            ManifestSet manifests, Release release, List<Region.OutOfBand> outOfBand, Diagnostics.Collector out) {
        Lifted lifted = new Lifted(manifests.managementCluster());
        for (Manifest manifest : manifests.manifests()) {
            Optional<ManifestMapping> mapping = MAPPINGS.stream()
                    .filter(each -> maps(each, manifest, release))
                    .findFirst();
            if (mapping.isPresent()) {
                mapping.get().lift(manifest, lifted, out);
            } else if (manifest.apiVersion().startsWith("ipam.mirantis.com/") && !isKnown(manifest.kind())) {
                out.add(Unmodelled.of(manifest.root().origin().at("kind"), "kind `" + manifest.kind() + "`"));
            }
        }
        return new Assembly(lifted, manifests, release, outOfBand, out).model();
    }

    /** In the wrong API version it is an error, and reported as such. */
    private static boolean isKnown(String kind) {
        return MAPPINGS.stream().anyMatch(mapping -> mapping.kind().equals(kind));
    }

    /** Other products have a kind Cluster, too. */
    private static boolean maps(ManifestMapping mapping, Manifest manifest, Release release) {
        String apiVersion = release.apiVersions().getOrDefault(mapping.kind(), manifest.apiVersion());
        return mapping.kind().equals(manifest.kind()) && apiVersion.equals(manifest.apiVersion());
    }
}
