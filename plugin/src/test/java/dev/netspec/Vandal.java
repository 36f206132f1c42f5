package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Does to a spec what a stranger might: damage to the trees of a file, now and then to its text. The same seed does the
 * same damage, and {@link #deeds} tells of it.
 */
final class Vandal {

    /** What no field wants, or wants in some other field. */
    private static final List<String> DEBRIS = List.of(
            "null",
            "{}",
            "[]",
            "[[]]",
            "[{}]",
            "[null]",
            "{nonsense: {deeper: [1]}}",
            "''",
            "' '",
            "true",
            "'true'",
            "-1",
            "0",
            "1",
            "2.50",
            "1e400",
            "99999999999999999999",
            "10.0.0.1",
            "10.0.0.9-10.0.0.1",
            "0.0.0.0/0",
            "0.0.0.0-255.255.255.255",
            "255.255.255.255",
            "10.0.0.0/32",
            "10.0.0.7/24",
            "'2001:db8::/64'",
            "a.b",
            "UPPER_case",
            "größe",
            "'{{nic 0}}'",
            "../up",
            "'a: b # c'",
            "\"a\\nb\"",
            "\"\\0\"",
            "x".repeat(300));

    private static final List<String> STROKES =
            List.of("{", "}", "[", "]", ":", ",", "-", "#", "&", "*", "'", "\"", "\t", " ");

    private final Random random;
    private final List<String> deeds = new ArrayList<>();

    Vandal(long seed) {
        this.random = new Random(seed);
    }

    List<String> deeds() {
        return deeds;
    }

    /** The files, damaged in one place or two. */
    List<SourceFile> vandalise(List<SourceFile> files) {
        List<SourceFile> left = new ArrayList<>(files);
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            int index = random.nextInt(left.size());
            SourceFile file = left.get(index);
            left.set(index, SourceFile.of(file.path(), random.nextInt(4) == 0 ? scribbled(file) : rebuilt(file)));
        }
        return left;
    }

    /** The text with a line too many or too few or elsewhere, a character too many, or no end. */
    private String scribbled(SourceFile file) {
        List<String> lines = new ArrayList<>(text(file).lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        String stroke = pick(STROKES);
        String deed = switch (random.nextInt(6)) {
            case 0 -> {
                lines.remove(at);
                yield "goes";
            }
            case 1 -> {
                lines.add(at, line);
                yield "is there twice";
            }
            case 2 -> {
                lines.set(at, lines.set(random.nextInt(lines.size()), line));
                yield "changes places";
            }
            case 3 -> {
                lines.set(at, " " + line);
                yield "is indented";
            }
            case 4 -> {
                lines.set(at, line.substring(0, column) + stroke + line.substring(column));
                yield "has " + stroke + " in column " + (column + 1);
            }
            default -> {
                lines.subList(at + 1, lines.size()).clear();
                lines.set(at, line.substring(0, column));
                yield "ends the file in column " + (column + 1);
            }
        };
        deeds.add(file.path() + ":" + (at + 1) + " " + deed);
        return String.join("\n", lines) + "\n";
    }

    /** The file with one node of its trees changed; what is no YAML any more stays as it is. */
    private String rebuilt(SourceFile file) {
        List<Node> documents = NodeReader.read(file, new Diagnostics.Collector());
        List<Node> nodes = new ArrayList<>();
        documents.forEach(document -> collect(document, nodes));
        if (nodes.isEmpty()) {
            return text(file);
        }
        Node victim = pick(nodes);
        Node changed = changed(victim, nodes);
        return documents.stream()
                .map(document -> NodeWriter.write(replaced(document, victim, changed)))
                .collect(Collectors.joining("---\n"));
    }

    private Node changed(Node victim, List<Node> nodes) {
        int what = random.nextInt(6);
        if (what == 0) {
            return copied(victim, pick(nodes));
        }
        if (what == 1) {
            String debris = pick(DEBRIS);
            deeds.add(victim.origin() + " becomes " + debris);
            return NodeReader.read(SourceFile.of("debris", debris), new Diagnostics.Collector())
                    .get(0);
        }
        if (victim instanceof MapNode map && !map.isEmpty()) {
            return changed(map);
        }
        if (victim instanceof ListNode list && !list.items().isEmpty()) {
            return changed(list);
        }
        List<Node> alike = nodes.stream()
                .filter(node -> look(node).equals(look(victim)) && !node.equals(victim))
                .toList();
        return alike.isEmpty() ? victim : copied(victim, pick(alike));
    }

    private Node copied(Node victim, Node other) {
        deeds.add(victim.origin() + " becomes a copy of " + other.origin());
        return other;
    }

    /** The same for two addresses, for two ranges, for two names of as many words. */
    private static String look(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.type() + scalar.text().replaceAll("[0-9]+", "0").replaceAll("[A-Za-z]+", "a")
                : "";
    }

    /** Without a key, or with one misspelt, one more, or two whose values change places. */
    private Node changed(MapNode map) {
        List<String> keys = List.copyOf(map.entries().keySet());
        String key = pick(keys);
        String other = pick(keys);
        String typo =
                pick(List.of(key + "s", key.toUpperCase(Locale.ROOT), other + "-" + key, "raw", "from", "räck", ""));
        int what = random.nextInt(4);
        deeds.add(map.origin() + " "
                + List.of(
                                "loses `" + key + "`",
                                "has `" + key + "` as `" + typo + "`",
                                "has `" + key + "` also as `" + typo + "`",
                                "has `" + key + "` and `" + other + "` change places")
                        .get(what));
        MapNode.Builder changed = MapNode.builder(map.origin());
        map.entries().forEach((name, entry) -> {
            if (what > 1 || !name.equals(key)) {
                changed.put(name, entry.value());
            }
        });
        Node value = map.get(key).orElseThrow();
        if (what == 3) {
            changed.put(key, map.get(other).orElseThrow()).put(other, value);
        } else if (what > 0) {
            changed.put(typo, value);
        }
        return changed.build();
    }

    /** Without an item, or with one twice. */
    private Node changed(ListNode list) {
        int at = random.nextInt(list.items().size());
        boolean twice = random.nextBoolean();
        List<Node> items = new ArrayList<>(list.items());
        if (twice) {
            items.add(items.get(at));
        } else {
            items.remove(at);
        }
        deeds.add(list.origin() + (twice ? " repeats" : " loses") + " item " + (at + 1));
        return new ListNode(items, list.origin());
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof MapNode map) {
            map.entries().values().forEach(entry -> collect(entry.value(), nodes));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, nodes));
        }
    }

    private static Node replaced(Node node, Node victim, Node changed) {
        if (node == victim) {
            return changed;
        }
        if (node instanceof MapNode map) {
            MapNode.Builder rebuilt = MapNode.builder(map.origin());
            map.entries().forEach((key, entry) -> rebuilt.put(key, replaced(entry.value(), victim, changed)));
            return rebuilt.build();
        }
        return node instanceof ListNode list
                ? new ListNode(
                        list.items().stream()
                                .map(item -> replaced(item, victim, changed))
                                .toList(),
                        list.origin())
                : node;
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
