package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.HelmPools;
import dev.netspec.model.Cluster;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person passes through to the Cluster object: everything in it but the fields that netspec owns.
 *
 * <p>Lowering lays it over netspec's part, lifting takes netspec's part out of it, and one table says what that part is.
 */
final class RawCluster {

    /** The lists that the product's own entries share with netspec's, and the key that tells their items apart. */
    private static final Map<String, String> SHARED_LISTS = Map.of("helmReleases", "name", "regional", "provider");

    private static final FieldPath HELM_RELEASES = FieldPath.of("spec", "providerSpec", "value", "helmReleases");
    private static final FieldPath RELEASE = FieldPath.of("spec", "providerSpec", "value", "release");

    /** A field that is netspec's, and how a person decides it. */
    private record Owned(FieldPath path, String fix) {}

    private static final List<Owned> OWNED = owned();

    private RawCluster() {}

    private static List<Owned> owned() {
        String remove = "remove it, netspec writes it";
        List<Owned> owned = new ArrayList<>();
        owned.add(new Owned(FieldPath.of("apiVersion"), remove));
        owned.add(new Owned(FieldPath.of("kind"), remove));
        owned.add(new Owned(FieldPath.of("metadata", "name"), "remove it, and give `name` of the cluster"));
        owned.add(new Owned(FieldPath.of("metadata", "namespace"), remove));
        owned.add(new Owned(FieldPath.of("metadata", "labels", Labels.PROVIDER), remove));
        owned.add(new Owned(
                FieldPath.of("metadata", "labels", Labels.REGION), "remove it, and give `region` of the cluster"));
        for (String annotation : AgentAnnotations.keys()) {
            owned.add(new Owned(
                    FieldPath.of("metadata", "annotations", annotation), "remove it, and give `agents` of the Region"));
        }
        owned.add(new Owned(
                FieldPath.of("spec", "clusterNetwork", "services", "cidrBlocks"),
                "remove it, and give `kubernetes.services`"));
        owned.add(new Owned(
                FieldPath.of("spec", "clusterNetwork", "pods", "cidrBlocks"), "remove it, and give `kubernetes.pods`"));
        owned.add(new Owned(FieldPath.of("spec", "providerSpec", "value", "apiVersion"), remove));
        owned.add(new Owned(FieldPath.of("spec", "providerSpec", "value", "kind"), remove));
        owned.add(new Owned(
                FieldPath.of("spec", "providerSpec", "value", "dedicatedMetallbPools"),
                "remove it: the networks of a management cluster decide it, and a managed cluster has none"));
        owned.add(new Owned(
                FieldPath.of("spec", "providerSpec", "value", "useBGPAnnouncement"),
                "remove it, and give `announce` of the cluster"));
        owned.add(new Owned(
                FieldPath.of("spec", "providerSpec", "value", "loadBalancerHost"),
                "remove it, and give `apiEndpoint` of the cluster or of its LCM network"));
        owned.add(new Owned(
                HelmPools.PATH, "remove it, and give `loadBalancer` of the networks or `pools` of the cluster"));
        return List.copyOf(owned);
    }

    /** Lays what is passed through over netspec's part of the object. */
    static MapNode over(MapNode own, Cluster cluster, Diagnostics.Collector out) {
        MapNode raw = cluster.raw();
        Origin place = raw.origin().or(cluster.origin());
        OWNED.forEach(owned -> checkAbsent(owned, raw, out));
        checkNamedOnce(raw, out);
        if (RELEASE.in(raw).isEmpty()) {
            out.add(Diagnostic.warning(
                            "cluster-release-missing",
                            place,
                            "the Cluster object of `" + cluster.name() + "` names no Cluster release")
                    .fix("give `raw.Cluster." + RELEASE + "`, as the live object has it"));
        }
        if (HELM_RELEASES.in(own).isPresent() && !(HELM_RELEASES.in(raw).orElse(null) instanceof ListNode)) {
            out.add(partialList(cluster, place));
        }
        return merge(own, raw);
    }

    private static void checkAbsent(Owned owned, MapNode raw, Diagnostics.Collector out) {
        if (owned.path().in(raw).isPresent()) {
            out.add(Diagnostic.error(
                            "raw-owned-field",
                            owned.path().keyOriginIn(raw),
                            "netspec writes `" + owned.path() + "` of the Cluster object itself")
                    .fix(owned.fix()));
        }
    }

    /** An item of ours is laid over one of that name, and another would be left to contradict it. */
    private static void checkNamedOnce(MapNode raw, Diagnostics.Collector out) {
        Map<String, Origin> first = new HashMap<>();
        HELM_RELEASES.in(raw).map(ListNode.class::cast).map(ListNode::items).orElse(List.of()).stream()
                .flatMap(item -> ((MapNode) item).scalar("name").stream())
                .forEach(name -> {
                    Origin earlier = first.putIfAbsent(name.text(), name.origin());
                    if (earlier != null) {
                        out.add(Diagnostic.error(
                                        "wrong-size", name.origin(), "`" + name.text() + "` is twice in `helmReleases`")
                                .note("it first stands", earlier)
                                .fix("remove one of them"));
                    }
                });
    }

    private static Diagnostic partialList(Cluster cluster, Origin place) {
        return Diagnostic.error(
                        "partial-list-overwrites",
                        place,
                        "the Cluster object of `" + cluster.name()
                                + "` needs a Helm value of `metallb`, and without the whole list `helmReleases` every"
                                + " other Helm release in the live object is lost")
                .note("a list in an applied object replaces the live list as a whole", Origin.NONE)
                .fix("copy the live list into `raw.Cluster." + HELM_RELEASES + "`, less `address-pools` of `metallb`: "
                        + "kubectl -n " + cluster.namespace() + " get clusters.cluster.k8s.io " + cluster.name()
                        + " -o jsonpath='{.spec.providerSpec.value.helmReleases}'");
    }

    /** Own keys come first, in their order; where both say something else than a mapping, the own one counts. */
    static MapNode merge(MapNode own, MapNode raw) {
        MapNode.Builder merged = MapNode.builder(own.origin()).putAll(own);
        raw.entries().forEach((key, entry) -> {
            Optional<Node> ours = own.get(key);
            if (ours.isEmpty()) {
                merged.putAll(new MapNode(Map.of(key, entry), raw.origin()));
            } else if (ours.get() instanceof MapNode left && entry.value() instanceof MapNode right) {
                merged.put(key, merge(left, right));
            } else if (ours.get() instanceof ListNode left
                    && entry.value() instanceof ListNode right
                    && SHARED_LISTS.containsKey(key)) {
                merged.put(key, merge(left, right, SHARED_LISTS.get(key)));
            }
        });
        return merged.build();
    }

    private static ListNode merge(ListNode own, ListNode raw, String key) {
        List<Node> left = new ArrayList<>(own.items());
        List<Node> merged = new ArrayList<>();
        for (Node item : raw.items()) {
            Optional<Node> ours = left.stream()
                    .filter(each -> each instanceof MapNode a
                            && item instanceof MapNode b
                            && a.text(key).isPresent()
                            && a.text(key).equals(b.text(key)))
                    .findFirst();
            ours.ifPresent(left::remove);
            merged.add(ours.<Node>map(each -> merge((MapNode) each, (MapNode) item))
                    .orElse(item));
        }
        merged.addAll(left);
        return new ListNode(merged, raw.origin().or(own.origin()));
    }

    /** What is left of a Cluster object without netspec's part and the server's. */
    static MapNode lift(MapNode root) {
        MapNode left = FieldPath.of("status").removedFrom(root);
        for (String key : Manifest.SERVER_SIDE) {
            left = FieldPath.of("metadata", key).removedFrom(left);
        }
        left = FieldPath.of("metadata", "annotations", ObjectReader.LAST_APPLIED)
                .removedFrom(left);
        for (Owned owned : OWNED) {
            left = owned.path().removedFrom(left);
        }
        return left;
    }
}
