package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which document and which keys lead to each place of a file. */
final class KeyPaths {

    /** What hides a secret is no YAML where it stands. */
    private static final String HIDDEN = "(?m)(?<=[:\\s])\\*{3}$";

    /** What calls an item of a list by a name. */
    private static final List<String> NAMES = List.of("name", "id", "subnetName");

    private record Step(String path, Span span) {}

    private final SourceFile file;
    private final Map<Span, String> exact = new HashMap<>();
    private final TreeMap<Position, Step> starts = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();

    private KeyPaths(SourceFile file) {
        this.file = file;
    }

    /** @param cluster the management cluster whose API the objects of the file are for */
    static KeyPaths of(SourceFile file, Optional<String> cluster) {
        KeyPaths paths = new KeyPaths(file);
        Diagnostics.Collector out = new Diagnostics.Collector();
        String text = String.join("\n", file.lines()).replaceAll(HIDDEN, "'***'");
        NodeReader.read(SourceFile.of(file.path(), text), out)
                .forEach(document -> paths.collect(name(document, cluster), ": ", document));
        out.toDiagnostics().forEach(fault -> paths.unreadable.add(name(fault)));
        return paths;
    }

    private static String name(Node document, Optional<String> cluster) {
        MapNode map = document instanceof MapNode object ? object : MapNode.EMPTY;
        MapNode metadata = map.map("metadata").orElse(MapNode.EMPTY);
        String kind = map.text("kind").orElse("document");
        return map.text("name")
                .map(name -> kind + "/" + name)
                .orElse(kind + "/" + metadata.text("namespace").orElse("") + "/"
                        + metadata.text("name").orElse("")
                        + cluster.map(of -> " for " + of).orElse(""));
    }

    private static String name(Diagnostic finding) {
        return finding.id() + " " + finding.at();
    }

    private void collect(String path, String separator, Node node) {
        add(path, node.origin());
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> {
                add(path + separator + key, entry.key().origin());
                collect(path + separator + key, ".", entry.value());
            });
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                collect(path + separator + name(item).orElse(String.valueOf(i)), ".", item);
            }
        }
    }

    private static Optional<String> name(Node item) {
        return item instanceof MapNode map
                ? NAMES.stream().flatMap(key -> map.text(key).stream()).findFirst()
                : Optional.empty();
    }

    /** What is shared by aliases stands at its anchor, and that is met first. */
    private void add(String path, Origin at) {
        at.span().ifPresent(span -> {
            exact.putIfAbsent(span, path);
            starts.merge(span.start(), new Step(path, span), (known, other) -> isInside(other, known) ? other : known);
        });
    }

    private static boolean isInside(Step inner, Step outer) {
        return inner.span().end().compareTo(outer.span().end()) < 0;
    }

    /** Whether it says that something of the file cannot be read. */
    boolean isUnreadable(Diagnostic finding) {
        return unreadable.contains(name(finding));
    }

    /** The path of exactly this place, or of what begins last before it; in a text of several lines also the line. */
    Optional<String> at(Span place) {
        return Optional.ofNullable(exact.get(place))
                .or(() -> Optional.ofNullable(starts.floorEntry(place.start()))
                        .map(Map.Entry::getValue)
                        .map(step -> step.path() + line(step, place.start())));
    }

    private String line(Step step, Position position) {
        return position.line() == step.span().start().line()
                ? ""
                : " " + Subjects.upToValue(file.line(position.line()));
    }
}
