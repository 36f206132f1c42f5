package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import java.util.Set;

/** A host is in the broadcast domain that it boots from with one port, or with one bond. */
final class PxePortsSeveral extends LayoutRule {

    PxePortsSeveral() {
        super("pxe-ports-several", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (cluster.isManaged()) {
            return; // its hosts are in no PXE network once they run
        }
        Attachments.carriers(layout, cluster).forEach((network, carrier) -> {
            if (network.role().isPxe()) {
                Set<String> ports = new Ports(layout).portsUnder(carrier);
                if (ports.size() > 1) {
                    out.at(
                                    Attachments.place(layout, network, carrier),
                                    "hosts are in network `" + network.name() + "` with " + Phrase.and(ports)
                                            + ", and a machine that boots may ask through either")
                            .fix("leave one port in it, or make them one bond of mode `active-backup`");
                }
            }
        });
    }
}
