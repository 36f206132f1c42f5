package dev.netspec.drift;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Scope;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.source.Origin;
import dev.netspec.target.Targets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The objects of an earlier tree that a new one has not, though they still say there that agents must not delete them. An
 * agent looks at the live object: it would either keep what is gone, or ask for each. So what is to go is unprotected first.
 */
public final class Removals {

    private static final String MARK = "`retired: {since: <date>, reason: <why>}`, and take it out with a later change";

    private record Removed(Scope scope, Manifest object) {

        /** A Subnet of DHCP ranges names no cluster, and is named after its own. */
        boolean goesWith(Removed cluster) {
            return scope.managementCluster().equals(cluster.scope.managementCluster())
                    && (scope.equals(cluster.scope)
                            || object.label(Labels.CLUSTER_NAME).isEmpty()
                                    && object.name().startsWith(cluster.object.name() + "-"));
        }
    }

    private final List<Removed> removed;

    private Removals(List<Removed> removed) {
        this.removed = removed;
    }

    public static Removals between(List<ManifestSet> earlier, List<ManifestSet> now) {
        List<Removed> removed = new ArrayList<>();
        for (ManifestSet set : earlier) {
            Set<String> left = ManifestSet.manifestsOf(set.managementCluster(), now).stream()
                    .map(Manifest::reference)
                    .collect(Collectors.toSet());
            set.manifests().stream()
                    .filter(object -> !left.contains(object.reference()) && Targets.isProtected(object))
                    .forEach(object -> removed.add(new Removed(Scope.of(set.managementCluster(), object), object)));
        }
        return new Removals(removed);
    }

    /** Those of these clusters alone. */
    public Removals of(Predicate<Scope> clusters) {
        return new Removals(
                removed.stream().filter(each -> clusters.test(each.scope())).toList());
    }

    /** Those that are not among these, named as in {@code Subnet/mosk/mosk-1-lcm}. */
    public Removals without(Collection<String> objects) {
        return new Removals(removed.stream()
                .filter(each -> !objects.contains(each.object().reference()))
                .toList());
    }

    /** Says of names that somebody allows to be deleted which of them mean nothing. */
    public Diagnostics unknown(Collection<String> deletable) {
        List<String> known =
                removed.stream().map(each -> each.object().reference()).sorted().toList();
        return Diagnostics.of(deletable.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Diagnostic.error(
                                "unknown-name",
                                Origin.NONE,
                                "`netspec.delete` names `" + name
                                        + "`, and nothing deletes a protected object of that name")
                        .fix(DidYouMean.nearest(name, known)
                                .map(near -> "write `" + near + "`, if that is meant")
                                .orElse(
                                        known.isEmpty()
                                                ? "leave `netspec.delete` out: no protected object is deleted"
                                                : "write one of " + Phrase.or(known) + ", or leave it out")))
                .toList());
    }

    /** One finding for each object; that of a Cluster speaks for all that is made for it. */
    public Diagnostics findings() {
        List<Removed> clusters = removed.stream()
                .filter(each -> each.object().kind().equals("Cluster"))
                .toList();
        TreeMap<Integer, List<Removed>> together = new TreeMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Removed each : removed) {
            int cluster = 0;
            while (cluster < clusters.size() && !each.goesWith(clusters.get(cluster))) {
                cluster++;
            }
            if (cluster < clusters.size()) {
                together.computeIfAbsent(cluster, index -> new ArrayList<>()).add(each);
            } else {
                findings.add(finding(each.object(), "", fix(each.object())));
            }
        }
        together.forEach((cluster, objects) -> findings.add(finding(
                clusters.get(cluster).object(),
                objects.size() == 1 ? "" : ", with " + Phrase.count(objects.size() - 1, "more object") + " made for it",
                "put the cluster back with " + MARK)));
        return Diagnostics.of(findings);
    }

    private static Diagnostic finding(Manifest object, String more, String fix) {
        return Diagnostic.error(
                        "removed-while-protected",
                        object.annotations().origin(),
                        object.kind() + " `" + object.name() + "` is gone from the spec" + more
                                + ", and what is live still tells agents not to delete it")
                .fix(fix);
    }

    private static String fix(Manifest object) {
        String delete =
                "; who wants it gone at once runs `mvn netspec:update -Dnetspec.delete=" + object.reference() + "`";
        boolean isPool = object.label(Labels.SVC_METALLB).isPresent();
        boolean isOfItsOwn = object.kind().equals("Subnet")
                && object.label(Labels.SVC_DHCP_RANGE).isEmpty()
                && object.label(Labels.SVC_LB_HOST).isEmpty();
        if (isPool) {
            return "put its pool back with " + MARK + ", or if an upgrade drops it, give the Region"
                    + " `retiredRelease: {release: <the one before>, since: <date>, reason: <why>}`" + delete;
        }
        return isOfItsOwn
                ? "put its network back with " + MARK + delete
                : "put back what it is made of, and say `{apiVersion: netspec.dev/v1, kind: Retirement, name: <name>,"
                        + " since: <date>, reason: <why>, objects: [" + object.reference()
                        + "]}`; take both out with a later change" + delete;
    }
}
