package dev.netspec.node;

import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees full of what has broken YAML writers before. */
final class RandomTrees {

    static final List<String> NASTY = List.of(
            "",
            " ",
            "  ",
            "a ",
            " a",
            "1",
            "-1",
            "+1",
            "0",
            "007",
            "0100",
            "0o17",
            "0x1F",
            "0b11",
            "1_000",
            "1e3",
            "1E+3",
            ".5",
            "5.",
            "2.30",
            "-.5",
            ".inf",
            "-.Inf",
            ".nan",
            "inf",
            "nan",
            "true",
            "True",
            "TRUE",
            "false",
            "yes",
            "no",
            "No",
            "on",
            "OFF",
            "y",
            "N",
            "null",
            "Null",
            "~",
            "nULL",
            "12:30",
            "190:20:30.15",
            "2026-11-21",
            "2026-11-21T10:00:00Z",
            "2001-12-14 21:59:43.10 -5",
            "52:54:00:12:34:56",
            "aa:bb:cc:dd:ee:ff",
            "=",
            "<<",
            "<",
            "-",
            "- a",
            "--",
            "---",
            "--- a",
            "...",
            "?",
            "? a",
            ":",
            ": a",
            "a:",
            "a: b",
            "a:b",
            "a #b",
            "a#b",
            "#",
            "# a",
            ",",
            "[",
            "]",
            "{",
            "}",
            "[]",
            "{}",
            "[a",
            "&a",
            "*a",
            "!a",
            "!!str a",
            "|",
            "|-",
            ">",
            ">a",
            "'",
            "''",
            "'a'",
            "\"",
            "\"a\"",
            "a\"b",
            "a'b",
            "%a",
            "@a",
            "`a",
            "\\",
            "a\\b",
            "a\\nb",
            "\\x41",
            "\t",
            "a\tb",
            "\ta",
            "a\t",
            "\n",
            "\n\n",
            "a\n",
            "a\n\n",
            "a\nb",
            "a\nb\n",
            "a\nb\n\n",
            "a\n\nb\n",
            "\na",
            " a\nb",
            "a\n b\n",
            "a \nb \n",
            "a\n  \nb\n",
            "a\n\t\nb\n",
            "a\nb\n ",
            "a\nb\n\t",
            "a\n\tb\n",
            "a\n---\nb\n",
            "a\n...\nb\n",
            "a\n# b\n",
            "a: b\nc: d\n",
            "- a\n- b\n",
            "a\r\nb",
            "a\rb",
            "\r",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b\n",
            "\uFEFF",
            "a\uFEFFb",
            "\u0000",
            "\u0007",
            "\u001b[0m",
            "\u007f",
            "\u0080",
            "\u00a0",
            "\u00a0a",
            "\u00e9",
            "\ud83d\ude00",
            "a\ud83d\ude00\nb\n",
            "\ufffd",
            "10.0.0.1",
            "10.0.0.0/24",
            "10.0.0.61-10.0.0.70",
            "2.24.0",
            "1.2.3.4.5",
            "ipam/SVC-k8s-lcm",
            "kaas.mirantis.com/region",
            "https://example.com/a?b=c&d",
            "{{nic 0}}",
            "{{ cidr_from_subnet \"demo\" }}",
            "802.3ad",
            "1Gi",
            "10m",
            "1d",
            "1f",
            "e5",
            "0e1",
            "_1",
            "1_",
            "/",
            "/a",
            ".",
            "..",
            "./a",
            "a,b",
            "a b",
            "a  b",
            "a - b",
            "x\u3000y",
            "1,000",
            "1 2");

    private static final List<String> NUMBERS = List.of("0.5", "2.30", "-1.25", "1.5e+10", "100.0");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    Node node() {
        return node(4);
    }

    private Node node(int depth) {
        return switch (depth == 0 ? 2 : random.nextInt(4)) {
            case 0 -> map(depth);
            case 1 -> list(depth);
            default -> scalar();
        };
    }

    private MapNode map(int depth) {
        MapNode.Builder map = MapNode.builder(Origin.NONE);
        for (int count = random.nextInt(5); count > 0; count--) {
            map.put(text(), node(depth - 1));
        }
        return map.build();
    }

    private ListNode list(int depth) {
        List<Node> items = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            items.add(node(depth - 1));
        }
        return new ListNode(items, Origin.NONE);
    }

    private ScalarNode scalar() {
        return switch (random.nextInt(8)) {
            case 0 -> ScalarNode.integer(random.nextBoolean() ? random.nextInt(100) : random.nextLong(), Origin.NONE);
            case 1 -> ScalarNode.bool(random.nextBoolean(), Origin.NONE);
            case 2 -> new ScalarNode("null", ScalarNode.Type.NULL, Origin.NONE);
            case 3 -> new ScalarNode(pick(NUMBERS), ScalarNode.Type.NUMBER, Origin.NONE);
            default -> ScalarNode.string(text(), Origin.NONE);
        };
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(NASTY) + pick(NASTY);
            case 1 -> pick(NASTY) + "\n" + pick(NASTY) + (random.nextBoolean() ? "\n" : "");
            case 2 -> characters();
            case 3 -> random.nextInt(40) == 0 ? "k".repeat(990 + random.nextInt(80)) : "k" + random.nextInt(9);
            default -> pick(NASTY);
        };
    }

    private String characters() {
        String common = " \t\n:#-?,[]{}&*!|>'\"%@`=<~0123456789.abcxyzNOef_+/\\\r";
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(8); count > 0; count--) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x11000) : common.charAt(random.nextInt(common.length()));
            text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'x' : c);
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
