package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeWriter;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The findings that a repository started with: known, shown, and no reason to fail. It names what is found in which
 * object, and no lines, so that edits elsewhere do not break it. It only shrinks: whatever is not in it is new.
 */
public final class Baseline {

    static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final String HEAD = """
            # What netspec found when its gate came to this repository, by object. It is shown in each report and fails no
            # build; anything new does. mvn netspec:baseline takes out what is mended meanwhile, and
            # mvn netspec:explain -Dnetspec.id=<id> says what a finding means.
            """;

    /** What is found how often in what, and where the file says so. */
    record Entry(Key key, int count, Origin origin) {

        Diagnostic stale(int found) {
            return Diagnostic.warning(
                            "baseline-stale",
                            origin,
                            "the baseline has " + Phrase.count(count, "finding") + " `" + key.id() + "` in "
                                    + key.subject().words() + ", and `" + found + "` of them "
                                    + (found == 1 ? "is" : "are") + " left")
                    .fix("run `mvn netspec:baseline`, which shrinks it");
        }
    }

    /** One line of the file, but for the number. */
    record Key(Subject subject, String id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject != 0 ? bySubject : id.compareTo(other.id);
        }
    }

    private final SortedMap<Key, Entry> entries;

    private Baseline(SortedMap<Key, Entry> entries) {
        this.entries = entries;
    }

    /** Reports what is wrong with the file, and leaves that out. */
    public static Baseline read(SourceFile file, Diagnostics.Collector out) {
        return BaselineReader.read(file, out);
    }

    /** Of entries with one key the counts are added. */
    static Baseline of(List<Entry> entries) {
        SortedMap<Key, Entry> merged = new TreeMap<>();
        entries.forEach(entry -> merged.merge(
                entry.key(), entry, (one, more) -> new Entry(one.key(), one.count() + more.count(), one.origin())));
        return new Baseline(merged);
    }

    Optional<Entry> find(Key key) {
        return Optional.ofNullable(entries.get(key));
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The part that is about the spec, or the one that is about manifests. */
    Baseline about(boolean spec) {
        return of(entries.values().stream()
                .filter(entry -> entry.key().subject().isManifest() != spec)
                .toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many findings it has. */
    public int size() {
        return entries.values().stream().mapToInt(Entry::count).sum();
    }

    /** What both have, in the smaller number: nothing that this one does not have gets in. */
    public Baseline shrunkTo(Baseline found) {
        return of(entries.values().stream()
                .flatMap(entry -> found.find(entry.key()).stream()
                        .map(now -> new Entry(entry.key(), Math.min(entry.count(), now.count()), entry.origin())))
                .toList());
    }

    public Baseline plus(Baseline other) {
        return of(Stream.concat(entries().stream(), other.entries().stream()).toList());
    }

    /** As it stands in the file. */
    public String text() {
        List<MapNode> findings = entries.values().stream().map(Baseline::node).toList();
        return HEAD
                + NodeWriter.write(MapNode.builder(Origin.NONE)
                        .put("findings", new ListNode(List.<Node>copyOf(findings), Origin.NONE))
                        .build());
    }

    private static MapNode node(Entry entry) {
        Subject subject = entry.key().subject();
        MapNode.Builder node = MapNode.builder(Origin.NONE);
        if (subject.isManifest()) {
            node.put("cluster", subject.cluster());
        }
        return node.put("object", subject.object())
                .put("id", entry.key().id())
                .put("count", entry.count())
                .build();
    }
}
