package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;

/** The hosts of the product have systemd-networkd and not NetworkManager. */
final class RendererNotNetworkd extends ObjectRule {

    RendererNotNetworkd() {
        super("renderer-not-networkd", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            template.netplan()
                    .scalar("renderer")
                    .filter(renderer -> !renderer.text().equals("networkd"))
                    .ifPresent(renderer -> report(renderer, out));
        }
    }

    private static void report(ScalarNode renderer, Findings out) {
        out.at(
                        renderer.origin(),
                        "`" + renderer.text() + "` does not bring up the interfaces of the hosts, `networkd` does")
                .fix("write `networkd`, or leave `renderer` out");
    }
}
