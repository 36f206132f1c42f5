package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product numbers NICs by bus and slot: of two functions of one slot either may come first. */
final class NicOrderAmbiguous extends ObjectRule {

    /** Source: MCC, public IPAM code (GenerateIfMappingByPrio), which looks at nothing behind this. */
    private static final Pattern RANKED = Pattern.compile("(\\p{Alpha}+\\d+\\p{Alpha}*\\d*)(.*)");

    NicOrderAmbiguous() {
        super("nic-order-ambiguous", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            if (template.manifest().spec().has("autoIfMappingPrio")) {
                Map<String, ScalarNode> first = new HashMap<>();
                nics(template.netplan()).forEach(nic -> check(nic, first, out));
            }
        }
    }

    /** What the template calls NICs, where that is no macro: the new name of each, or its key. */
    private static Stream<ScalarNode> nics(MapNode netplan) {
        return netplan.map("ethernets").orElse(MapNode.EMPTY).entries().values().stream()
                .map(entry -> newName(entry).orElse(entry.key()))
                .filter(name -> !name.text().contains("{{"));
    }

    private static Optional<ScalarNode> newName(MapNode.Entry ethernet) {
        return Optional.of(ethernet.value())
                .filter(MapNode.class::isInstance)
                .flatMap(body -> ((MapNode) body).scalar("set-name"))
                .filter(name -> !name.text().contains("{{"));
    }

    private static void check(ScalarNode nic, Map<String, ScalarNode> first, Findings out) {
        Matcher name = RANKED.matcher(nic.text());
        if (!name.matches()) {
            return;
        }
        ScalarNode other = first.putIfAbsent(name.group(1), nic);
        if (other != null && !other.text().equals(nic.text())) {
            out.at(
                            nic.origin(),
                            "`" + other.text() + "` and `" + nic.text()
                                    + "` are functions of one slot, and `autoIfMappingPrio` does not say which is first")
                    .note("`" + other.text() + "` is used", other.origin())
                    .fix("name the NICs in `ifMapping`");
        }
    }
}
