package dev.netspec.lint;

import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/** A Machine. netspec emits none; people may write them beside what it emits. */
record Machine(Manifest manifest) {

    private static final String SELECTOR = "l2TemplateSelector";
    private static final String NICS = "l2TemplateIfMappingOverride";

    /** What selects its L2Template; empty if it takes its cluster's default. */
    Optional<MapNode> selector() {
        return provider().map(SELECTOR);
    }

    Optional<String> selectedName() {
        return selector().flatMap(selector -> selector.text("name"));
    }

    /** The key of the label that its template has. */
    Optional<String> selectedLabel() {
        return selector().flatMap(selector -> selector.text("label"));
    }

    /** Whether it selects a template of its cluster, by its name or by a label. */
    boolean selects(L2Template template) {
        return selectedName().filter(template.manifest().name()::equals).isPresent()
                || selectedLabel().flatMap(template.manifest()::label).isPresent();
    }

    /** The names of its NICs, in place of those of its template; none if it takes these. */
    List<Node> nics() {
        return provider().list(NICS);
    }

    Origin nicsOrigin() {
        return provider().keyOrigin(NICS);
    }

    Origin selectorOrigin() {
        return provider().keyOrigin(SELECTOR);
    }

    /** The labels that its node gets. */
    MapNode nodeLabels() {
        MapNode.Builder labels = MapNode.builder(manifest.root().origin());
        provider().list("nodeLabels").stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .forEach(label -> labels.put(
                        label.text("key").orElse(""), label.text("value").orElse("")));
        return labels.build();
    }

    Origin nameOrigin() {
        return manifest.metadata().keyOrigin("name");
    }

    private MapNode provider() {
        return manifest.spec()
                .map("providerSpec")
                .flatMap(spec -> spec.map("value"))
                .orElse(MapNode.EMPTY);
    }
}
