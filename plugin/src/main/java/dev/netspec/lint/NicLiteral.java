package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.stream.Stream;

/** A template that numbers its NICs says nothing that holds for one host only. */
final class NicLiteral extends ObjectRule {

    private static final String MAC = "(?i)[0-9a-f]{2}(?::[0-9a-f]{2}){5}";

    NicLiteral() {
        super("nic-literal", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            List<String> nics = template.nics();
            boolean numbers = template.interfaces().stream()
                    .anyMatch(each -> each.number().isPresent());
            template.interfaces().forEach(each -> {
                each.scalar("match", "macaddress")
                        .filter(mac -> mac.text().matches(MAC))
                        .ifPresent(
                                mac -> out.at(mac.origin(), "`" + mac.text() + "` is the MAC address of one host only")
                                        .fix("write `{{mac " + number(each) + "}}`"));
                mentions(each)
                        .filter(mention -> numbers && nics.contains(mention.text()))
                        .forEach(mention -> out.at(
                                        mention.origin(),
                                        "`" + mention.text() + "` is called by its name, and other NICs by number")
                                .fix("write `{{nic " + nics.indexOf(mention.text()) + "}}`"));
            });
        }
    }

    private static String number(TemplateInterface each) {
        return each.number().isPresent() ? "" + each.number().getAsInt() : "N";
    }

    /** The places of an interface where a NIC can be named. */
    private static Stream<ScalarNode> mentions(TemplateInterface each) {
        return Stream.of(
                        Stream.of(each.key()),
                        each.scalar("link").stream(),
                        each.body().list("interfaces").stream()
                                .filter(ScalarNode.class::isInstance)
                                .map(ScalarNode.class::cast))
                .flatMap(mentions -> mentions);
    }
}
