package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.net.AddressFormat;

/** IPAM gives out the addresses of hosts, and knows nothing of one that a template states. */
final class AddressLiteral extends ObjectRule {

    AddressLiteral() {
        super("address-literal", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        each.addresses()
                .filter(address -> Character.isDigit(address.text().charAt(0)) || AddressFormat.isIpv6(address.text()))
                .forEach(address -> out.at(
                                address.origin(),
                                "every host of the template has the address `" + address.text() + "` on `" + each.name()
                                        + "`, and IPAM does not know of it")
                        .fix("take the address from a Subnet, as in `{{ip \"" + each.name() + ":lcm\"}}`"));
    }
}
