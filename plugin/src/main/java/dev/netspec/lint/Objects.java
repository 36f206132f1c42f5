package dev.netspec.lint;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.release.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The objects of one management cluster as a rule sees them. */
final class Objects {

    /** Where a management cluster lies, and where every project finds Subnets of scope {@code global}. */
    static final String SHARED_NAMESPACE = "default";

    private final List<Manifest> written;
    private final List<Manifest> all;
    private final Map<String, List<Manifest>> byKind;
    private final Map<String, List<Manifest>> subnets;
    private final Release release;
    private final List<L2Template> templates;
    private final List<Machine> machines;
    private final List<MetalLb> metalLbs;
    private final String managementCluster;

    Objects(ManifestSet manifests, Release release) {
        this.written = manifests.manifests();
        this.all = written.stream().filter(ProductKinds::has).toList();
        this.byKind = all.stream().collect(Collectors.groupingBy(Manifest::kind));
        this.subnets = ofKind("Subnet").stream().collect(Collectors.groupingBy(Manifest::namespace));
        this.release = release;
        this.templates = ofKind("L2Template").stream().map(L2Template::read).toList();
        this.machines = ofKind("Machine").stream().map(Machine::new).toList();
        this.metalLbs = MetalLb.of(this);
        this.managementCluster = manifests.managementCluster();
    }

    /** Those of the kinds that netspec knows. */
    List<Manifest> all() {
        return all;
    }

    /** All of them, also those of other products. */
    List<Manifest> written() {
        return written;
    }

    List<Manifest> ofKind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<L2Template> templates() {
        return templates;
    }

    List<Machine> machines() {
        return machines;
    }

    /** What MetalLB gets for each cluster. */
    List<MetalLb> metalLbs() {
        return metalLbs;
    }

    Release release() {
        return release;
    }

    /** Whether a Cluster is neither a management nor a regional cluster. */
    boolean isManaged(Manifest cluster) {
        return !cluster.namespace().equals(SHARED_NAMESPACE) && !cluster.name().equals(managementCluster);
    }

    /** Whether a Cluster is the management cluster and lies where the product does not expect it: a finding of its own. */
    boolean isMisplaced(Manifest cluster) {
        return cluster.name().equals(managementCluster)
                && !cluster.namespace().equals(SHARED_NAMESPACE)
                && ofKind("Cluster").stream()
                        .noneMatch(other -> other.name().equals(managementCluster)
                                && other.namespace().equals(SHARED_NAMESPACE));
    }

    /** The Cluster that an object names: the one in its own namespace, else the first of that name. */
    Optional<Manifest> clusterOf(Manifest object) {
        List<Manifest> named = clusterName(object).stream()
                .flatMap(name -> ofKind("Cluster").stream()
                        .filter(cluster -> cluster.name().equals(name)))
                .toList();
        return named.stream()
                .filter(cluster -> cluster.namespace().equals(object.namespace()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The name by which an object says whose it is, by whichever means it has. */
    static Optional<String> clusterName(Manifest object) {
        return object.label(Labels.CLUSTER_NAME)
                .or(() -> object.spec().text("clusterRef"))
                .or(() -> object.label(Labels.LEGACY_CLUSTER));
    }

    /** The templates that a machine may have: those of its cluster. */
    List<L2Template> templatesFor(Machine machine) {
        Optional<String> cluster = clusterName(machine.manifest());
        return templates.stream()
                .filter(template -> template.manifest()
                        .namespace()
                        .equals(machine.manifest().namespace()))
                .filter(template -> cluster.isPresent() && cluster.equals(clusterName(template.manifest())))
                .toList();
    }

    /** The template that a machine has: the one that it selects, or its cluster's default. */
    Optional<L2Template> templateOf(Machine machine) {
        return templatesFor(machine).stream()
                .filter(machine.selector().isPresent() ? machine::selects : L2Template::isDefault)
                .findFirst();
    }

    List<Manifest> subnetsIn(String namespace) {
        return subnets.getOrDefault(namespace, List.of());
    }

    /** The Subnets that an entry of a template's {@code l3Layout} means. It should be one. */
    List<Manifest> subnets(L2Template template, LayoutEntry entry) {
        return subnetsIn(namespace(template, entry)).stream()
                .filter(entry::selects)
                .toList();
    }

    /** Where an entry of a template's {@code l3Layout} looks for its Subnet. */
    String namespace(L2Template template, LayoutEntry entry) {
        return entry.isGlobal() ? SHARED_NAMESPACE : ownNamespace(template);
    }

    /** The Subnet that an entry of a template's {@code l3Layout} would mean if it had the other scope. */
    Optional<Manifest> elsewhere(L2Template template, LayoutEntry entry) {
        String other = entry.isGlobal() ? ownNamespace(template) : SHARED_NAMESPACE;
        return other.equals(namespace(template, entry))
                ? Optional.empty()
                : subnetsIn(other).stream().filter(entry::selects).findFirst();
    }

    /**
     * Whether an entry of a template's {@code l3Layout} means no Subnet anywhere. Where there is none at all, they are kept
     * elsewhere.
     */
    boolean isUnresolved(L2Template template, LayoutEntry entry) {
        return !entry.isFromPool()
                && !subnetsIn(namespace(template, entry)).isEmpty()
                && subnets(template, entry).isEmpty()
                && elsewhere(template, entry).isEmpty();
    }

    private String ownNamespace(L2Template template) {
        return clusterOf(template.manifest())
                .filter(cluster -> !isMisplaced(cluster))
                .map(Manifest::namespace)
                .orElse(template.manifest().namespace());
    }

    /** An object as a message says it. */
    static String words(Manifest manifest) {
        return manifest.kind() + " `" + manifest.name() + "`";
    }
}
