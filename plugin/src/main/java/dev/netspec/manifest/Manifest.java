package dev.netspec.manifest;

import dev.netspec.node.MapNode;
import dev.netspec.node.MapNode.Entry;
import dev.netspec.node.ScalarNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Kubernetes object as a tree. Ordered and identified by namespace, kind and name. */
public record Manifest(MapNode root) implements Comparable<Manifest> {

    /** The keys of {@code metadata} that the API server writes. */
    public static final List<String> SERVER_SIDE = List.of(
            "creationTimestamp",
            "deletionGracePeriodSeconds",
            "deletionTimestamp",
            "finalizers",
            "generation",
            "managedFields",
            "ownerReferences",
            "resourceVersion",
            "selfLink",
            "uid");

    private static final Comparator<Manifest> ORDER = Comparator.comparing(Manifest::namespace)
            .thenComparing(Manifest::kind)
            .thenComparing(Manifest::name);

    public String apiVersion() {
        return root.text("apiVersion").orElse("");
    }

    public String kind() {
        return root.text("kind").orElse("");
    }

    public String name() {
        return metadata().text("name").orElse("");
    }

    public String namespace() {
        return metadata().text("namespace").orElse("");
    }

    /** What tells it from all others of a management cluster, as in {@code Subnet/mosk/mosk-1-lcm}. */
    public String reference() {
        return kind() + "/" + namespace() + "/" + name();
    }

    public MapNode annotations() {
        return metadata().map("annotations").orElse(MapNode.EMPTY);
    }

    public Optional<String> label(String key) {
        return metadata().map("labels").flatMap(labels -> labels.text(key));
    }

    /** The same object with each label that is misspelt under the name that was probably meant. */
    public Manifest asMeant() {
        MapNode labels = metadata().map("labels").orElse(MapNode.EMPTY);
        Map<String, Entry> meant = new LinkedHashMap<>();
        labels.entries().forEach((key, entry) -> {
            ScalarNode name = ScalarNode.string(
                    Labels.meantBy(key).orElse(key), entry.key().origin());
            meant.put(name.text(), new Entry(name, entry.value()));
        });
        return meant.keySet().equals(labels.entries().keySet())
                ? this
                : new Manifest(with(root, "metadata", with(metadata(), "labels", new MapNode(meant, labels.origin()))));
    }

    private static MapNode with(MapNode map, String key, MapNode value) {
        return MapNode.builder(map.origin()).putAll(map).put(key, value).build();
    }

    /** The same object with other metadata. */
    public Manifest withMetadata(MapNode other) {
        return new Manifest(with(root, "metadata", other));
    }

    public MapNode metadata() {
        return root.map("metadata").orElse(MapNode.EMPTY);
    }

    public MapNode spec() {
        return root.map("spec").orElse(MapNode.EMPTY);
    }

    @Override
    public int compareTo(Manifest other) {
        return ORDER.compare(this, other);
    }
}
