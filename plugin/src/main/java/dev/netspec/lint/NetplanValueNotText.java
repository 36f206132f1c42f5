package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Feature;
import java.util.Set;
import java.util.stream.Stream;

/** Up to release 2.22 the product reads some values of netplan as text only. */
final class NetplanValueNotText extends ObjectRule {

    private static final Set<String> BRIDGE_TEXTS =
            Set.of("ageing-time", "forward-delay", "hello-time", "max-age", "path-cost");

    NetplanValueNotText() {
        super("netplan-value-not-text", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (!objects.release().has(Feature.NETPLAN_TEXT_VALUES)) {
            return;
        }
        for (L2Template template : objects.templates()) {
            for (TemplateInterface each : template.interfaces()) {
                wrong(each)
                        .forEach(entry -> out.at(
                                        entry.value() instanceof ScalarNode
                                                ? entry.value().origin()
                                                : entry.key().origin(),
                                        "release `" + objects.release() + "` cannot read this value of `"
                                                + entry.key().text() + "`, only a text")
                                .fix("quote the value if it is one word, or leave the key out"));
            }
        }
    }

    private static Stream<MapNode.Entry> wrong(TemplateInterface each) {
        MapNode parameters = each.body().map("parameters").orElse(MapNode.EMPTY);
        boolean isBond = each.section().equals("bonds");
        return Stream.concat(
                each.routes().stream()
                        .flatMap(route -> route.entries().values().stream())
                        .filter(entry -> entry.key().text().equals("on-link") && !isText(entry.value())),
                parameters.entries().values().stream()
                        .filter(entry -> isBond
                                ? !isText(entry.value()) && !isNumber(entry.value())
                                : BRIDGE_TEXTS.contains(entry.key().text()) && !isText(entry.value())));
    }

    private static boolean isText(Node value) {
        return value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.STRING;
    }

    private static boolean isNumber(Node value) {
        return value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.INTEGER;
    }
}
