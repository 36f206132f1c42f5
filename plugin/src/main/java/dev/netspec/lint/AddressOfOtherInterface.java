package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.netplan.NetplanMacro;
import dev.netspec.node.ScalarNode;

/** An address is asked for the interface that it stands on. */
final class AddressOfOtherInterface extends ObjectRule {

    AddressOfOtherInterface() {
        super("address-of-other-interface", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        each.addresses()
                .forEach(address -> NetplanMacro.of(address)
                        .filter(macro -> macro.subnetOfAddress().isPresent() && !isOf(each, macro.device()))
                        .ifPresent(macro -> report(each, address, macro, out)));
    }

    /** By the key, by the name that the NIC is given, or by the NIC's number. */
    private static boolean isOf(TemplateInterface each, String device) {
        return device.equals(each.name())
                || each.scalar("set-name")
                        .filter(name -> name.text().equals(device))
                        .isPresent()
                || each.isNic()
                        && (each.number().isEmpty()
                                || device.equals("" + each.number().getAsInt()));
    }

    private static void report(TemplateInterface each, ScalarNode address, NetplanMacro macro, Findings out) {
        String own = each.number().isPresent() ? "" + each.number().getAsInt() : each.name();
        out.at(
                        address.origin(),
                        "the address on `" + each.name() + "` is asked for `" + macro.device() + "`, another interface")
                .note("the interface is stated", each.key().origin())
                .fix("write `{{ip \"" + own + ":" + macro.subnetOfAddress().orElseThrow() + "\"}}`");
    }
}
