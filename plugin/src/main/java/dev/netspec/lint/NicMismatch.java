package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.netplan.NetplanMacro;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One number stands for a NIC in its key, its MAC address and its name. */
final class NicMismatch extends ObjectRule {

    NicMismatch() {
        super("nic-mismatch", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        if (!each.isNic()) {
            return;
        }
        List<ScalarNode> mentions = new ArrayList<>(List.of(each.key()));
        each.scalar("match", "macaddress").ifPresent(mentions::add);
        each.scalar("set-name").ifPresent(mentions::add);
        mentions.removeIf(mention -> number(mention).isEmpty());
        mentions.stream()
                .skip(1)
                .filter(mention -> !number(mention).equals(number(mentions.get(0))))
                .forEach(mention -> out.at(
                                mention.origin(),
                                "`" + mention.text() + "` is about NIC `"
                                        + number(mention).getAsInt() + "`, and `"
                                        + mentions.get(0).text() + "` about NIC `"
                                        + number(mentions.get(0)).getAsInt() + "`")
                        .note(
                                "`" + mentions.get(0).text() + "` stands",
                                mentions.get(0).origin())
                        .fix("use one number for the key, the MAC address and the name of a NIC"));
    }

    private static OptionalInt number(ScalarNode mention) {
        return NetplanMacro.of(mention)
                .map(macro -> macro.nicIndex().isPresent() ? macro.nicIndex() : macro.macIndex())
                .orElse(OptionalInt.empty());
    }
}
