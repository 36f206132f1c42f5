package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import java.util.SortedMap;
import java.util.TreeMap;

/** A rack has networks of its own, and so its hosts have a template of their own. */
final class LayoutSpansRacks extends LayoutRule {

    LayoutSpansRacks() {
        super("layout-spans-racks", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        SortedMap<String, Network> racks = new TreeMap<>();
        Attachments.networks(layout, cluster)
                .forEach(network -> network.rack().ifPresent(rack -> racks.putIfAbsent(rack, network)));
        if (racks.size() > 1) {
            Findings.Finding finding = out.at(
                    layout.origin().at("name"),
                    "hosts are attached to networks of several racks: " + Phrase.and(racks.keySet()));
            racks.forEach((rack, network) ->
                    finding.note("network `" + network.name() + "` is of rack `" + rack + "`", network.origin()));
            finding.fix("write one template for each rack and role");
        }
    }
}
