package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.net.AddressFormat;
import dev.netspec.node.ScalarNode;

/** A route leads to a network, an address or everywhere, and goes through an address. */
final class RouteAddressInvalid extends ObjectRule {

    RouteAddressInvalid() {
        super("route-address-invalid", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.interfaces().forEach(each -> check(each, out));
        }
    }

    private static void check(TemplateInterface each, Findings out) {
        each.routes().forEach(route -> {
            route.scalar("to").filter(to -> !leadsSomewhere(to.text())).ifPresent(to -> report("to", to, out));
            route.scalar("via").filter(via -> !isAddress(via.text())).ifPresent(via -> report("via", via, out));
        });
        each.body()
                .scalar("gateway4")
                .filter(via -> !isAddress(via.text()))
                .ifPresent(via -> report("gateway4", via, out));
    }

    private static boolean leadsSomewhere(String to) {
        return to.equals("default")
                || isAddress(to)
                || AddressFormat.CIDR.problem(to).isEmpty();
    }

    /** IPv6, which the product does not support, is not what is wrong with it. */
    private static boolean isAddress(String text) {
        return text.contains("{{")
                || AddressFormat.isIpv6(text)
                || AddressFormat.IP.problem(text).isEmpty();
    }

    private static void report(String key, ScalarNode value, Findings out) {
        boolean isRouter = !key.equals("to");
        out.at(
                        value.origin(),
                        "`" + value.text() + "` is no place that a route can " + (isRouter ? "go through" : "lead to"))
                .fix(
                        isRouter
                                ? "write the address of a router, or take it from a Subnet with `gateway_from_subnet`"
                                : "write a CIDR without host bits, an address, or `0.0.0.0/0` for everywhere");
    }
}
