package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.List;

/** The address in the LCM network is a node's primary one, so a host has one of them. */
final class LcmAddressAmbiguous extends LayoutRule {

    private record Attachment(String network, Origin origin) {}

    LcmAddressAmbiguous() {
        super("lcm-address-ambiguous", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        List<Attachment> attachments = Attachments.carriers(layout, cluster).entrySet().stream()
                .filter(each -> each.getKey().role().isLcm())
                .map(each ->
                        new Attachment(each.getKey().name(), each.getValue().origin()))
                .sorted(Comparator.comparing(Attachment::origin, Origin.ORDER))
                .toList();
        attachments.stream()
                .skip(1)
                .forEach(attachment -> out.at(
                                attachment.origin(),
                                "hosts have an LCM address in `" + attachment.network() + "` and another in `"
                                        + attachments.get(0).network() + "`")
                        .note("the other one", attachments.get(0).origin())
                        .fix("attach hosts to one LCM network; others reach it through a router"));
    }
}
