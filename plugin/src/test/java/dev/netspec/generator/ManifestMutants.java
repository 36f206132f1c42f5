package dev.netspec.generator;

import dev.netspec.manifest.Manifest;
import dev.netspec.node.NodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emitted objects with one thing wrong, as text: the way somebody breaks them by hand. */
final class ManifestMutants {

    private static final Pattern LABEL = Pattern.compile("(?m)^    ([a-zA-Z0-9./-]+): (\"?[^\"\\n]*\"?)\\n");

    /**
     * An object with one thing wrong.
     *
     * @param kind of mutation, for example {@code Subnet without label ipam/SVC-k8s-lcm}
     * @param index of the object in its set
     * @param names what a finding must name one of
     */
    record Mutant(String kind, int index, String text, List<String> names) {}

    private ManifestMutants() {}

    static List<Mutant> of(List<Manifest> manifests) {
        List<Mutant> mutants = new ArrayList<>();
        for (int index = 0; index < manifests.size(); index++) {
            Manifest manifest = manifests.get(index);
            String text = NodeWriter.write(manifest.root());
            labels(manifest, index, text, mutants);
            switch (manifest.kind()) {
                case "Subnet" -> subnet(manifest, index, text, mutants);
                case "L2Template" -> template(manifest, index, text, mutants);
                default -> {}
            }
        }
        return mutants;
    }

    private static void labels(Manifest manifest, int index, String text, List<Mutant> into) {
        int from = text.indexOf("  labels:\n");
        int to = text.indexOf("\nspec:");
        int annotations = text.indexOf("  annotations:");
        Matcher label = LABEL.matcher(text);
        while (from >= 0 && label.find()) {
            if (label.start() > from && label.start() < (annotations > 0 ? annotations : to)) {
                String key = label.group(1);
                String generic = key.startsWith(manifest.name()) || !key.contains("/") ? "of its own" : key;
                into.add(new Mutant(
                        manifest.kind() + " without label " + generic,
                        index,
                        text.substring(0, label.start()) + text.substring(label.end()),
                        List.of(key, manifest.name(), "`labels`", "network `pxe`", "pxe-management")));
            }
        }
    }

    private static void subnet(Manifest manifest, int index, String text, List<Mutant> into) {
        Matcher range = Pattern.compile("(?m)^  - (\\d+)(\\.\\d+\\.\\d+\\.\\d+)-\\d+(\\.\\d+\\.\\d+\\.\\d+)$")
                .matcher(text.substring(Math.max(0, text.indexOf("includeRanges:"))));
        if (range.find()) {
            String shifted = "11" + range.group(2) + "-11" + range.group(3);
            into.add(new Mutant(
                    "Subnet with a shifted range",
                    index,
                    text.replace(range.group(1) + range.group(2) + "-" + range.group(1) + range.group(3), shifted),
                    List.of(shifted)));
        }
        Matcher gateway = Pattern.compile("(?m)^  gateway: (\\d+)(\\.\\d+\\.\\d+\\.\\d+)$")
                .matcher(text);
        if (gateway.find()) {
            into.add(new Mutant(
                    "Subnet with a moved gateway",
                    index,
                    text.replace(gateway.group(), "  gateway: 11" + gateway.group(2)),
                    List.of("11" + gateway.group(2), manifest.name())));
        }
    }

    private static void template(Manifest manifest, int index, String text, List<Mutant> into) {
        replaceFirst("swapped MAC", "macaddress: \\{\\{mac 0}}", "macaddress: {{mac 1}}", manifest, index, text, into);
        replaceFirst("unknown NIC", "- \\{\\{nic 0}}", "- {{nic 9}}", manifest, index, text, into);
        replaceFirst("unknown link", "link: \\S+", "link: bond9", manifest, index, text, into);
        replaceFirst(
                "address of another interface", "\\{\\{ip \"[^:]+:", "{{ip \"k8s-none:", manifest, index, text, into);
        replaceFirst("unknown Subnet", "\\{\\{ip \"([^:]+):[^\"]+", "{{ip \"$1:none", manifest, index, text, into);
        replaceFirst("unknown gateway", "(\\{\\{gateway_from_subnet \")[^\"]+", "$1none", manifest, index, text, into);
        replaceFirst("unknown bond mode", "mode: \\S+", "mode: fastest", manifest, index, text, into);
        replaceFirst(
                "no layout entry",
                "  - subnetName: .*\\n    scope: .*\\n(    labelSelector:\\n      .*\\n)?",
                "",
                manifest,
                index,
                text,
                into);
        Matcher id =
                Pattern.compile("(?m)^        id: (\\d+)\\n        link: (.*)$").matcher(text);
        List<String> first = new ArrayList<>();
        while (id.find()) {
            if (first.isEmpty()) {
                first.add(id.group(1));
                first.add(id.group(2));
            } else if (first.get(1).equals(id.group(2))) {
                into.add(new Mutant(
                        "L2Template with duplicate VLAN",
                        index,
                        text.replaceFirst("        id: " + id.group(1) + "\\n", "        id: " + first.get(0) + "\n"),
                        List.of(first.get(0))));
                break;
            }
        }
    }

    private static void replaceFirst(
            String what, String pattern, String by, Manifest manifest, int index, String text, List<Mutant> into) {
        String mutated = text.replaceFirst(pattern, by);
        if (!mutated.equals(text)) {
            into.add(new Mutant(
                    "L2Template with " + what,
                    index,
                    mutated,
                    List.of(manifest.name(), "none", "nic", "bond9", "fastest", "`l3Layout`")));
        }
    }
}
