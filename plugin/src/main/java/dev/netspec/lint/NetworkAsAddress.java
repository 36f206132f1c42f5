package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.netplan.NetplanMacro;
import dev.netspec.node.ScalarNode;

/** The CIDR of a Subnet is where a route leads, and no address of a host. */
final class NetworkAsAddress extends ObjectRule {

    NetworkAsAddress() {
        super("network-as-address", Severity.ERROR);
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
                        .flatMap(NetplanMacro::subnetOfCidr)
                        .ifPresent(subnet -> report(each, address, subnet, out)));
    }

    private static void report(TemplateInterface each, ScalarNode address, String subnet, Findings out) {
        out.at(
                        address.origin(),
                        "`" + each.name() + "` is given the address of Subnet `" + subnet + "` itself, and none in it")
                .fix("write `{{ip \""
                        + (each.number().isPresent() ? each.number().getAsInt() : each.name()) + ":" + subnet
                        + "\"}}`");
    }
}
