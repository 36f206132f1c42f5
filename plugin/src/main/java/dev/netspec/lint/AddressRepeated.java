package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.netplan.NetplanMacro;
import dev.netspec.node.ScalarNode;
import java.util.HashMap;
import java.util.Map;

/** An interface has one address of a Subnet. */
final class AddressRepeated extends ObjectRule {

    AddressRepeated() {
        super("address-repeated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        Map<String, ScalarNode> first = new HashMap<>();
        each.addresses()
                .forEach(address -> NetplanMacro.of(address)
                        .flatMap(NetplanMacro::subnetOfAddress)
                        .ifPresent(subnet -> {
                            ScalarNode earlier = first.putIfAbsent(subnet, address);
                            if (earlier != null) {
                                out.at(
                                                address.origin(),
                                                "`" + each.name() + "` is given an address of Subnet `" + subnet
                                                        + "` twice")
                                        .note("the first", earlier.origin())
                                        .fix("keep one of them");
                            }
                        }));
    }
}
