package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** A NIC is known by its MAC address and given its name. */
final class NicNotMatched extends ObjectRule {

    NicNotMatched() {
        super("nic-not-matched", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        List<String> missing = new ArrayList<>();
        if (each.scalar("match", "macaddress").isEmpty()) {
            missing.add("match.macaddress");
        }
        if (each.scalar("set-name").isEmpty()) {
            missing.add("set-name");
        }
        if (each.isNic() && !missing.isEmpty()) {
            String number = each.number().isPresent() ? "" + each.number().getAsInt() : "N";
            out.at(
                            each.key().origin(),
                            "`" + each.name() + "` has no " + Phrase.and(missing)
                                    + ", so its name depends on what the kernel calls it")
                    .fix("write `match: {macaddress: {{mac " + number + "}}}` and `set-name: {{nic " + number + "}}`");
        }
    }
}
