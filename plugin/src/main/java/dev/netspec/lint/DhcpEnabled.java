package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Repair;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;
import java.util.stream.Stream;

/** IPAM gives hosts their addresses, and DHCP would give them others. */
final class DhcpEnabled extends ObjectRule {

    DhcpEnabled() {
        super("dhcp-enabled", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        Stream.of("dhcp4", "dhcp6")
                .forEach(key -> each.body()
                        .scalar(key)
                        .filter(ScalarNode::isTrue)
                        .ifPresent(value -> out.at(
                                        value.origin(),
                                        "`" + each.name() + "` asks for addresses by DHCP too: `" + key + "` is `true`")
                                .repair(Repair.replacing(value.origin(), "true", "false"))
                                .fix("write `" + key + ": false`")));
    }
}
