package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import java.util.Map;

/** Ceph is told its networks by the labels of Subnets, whatever the interfaces are called. */
final class CephLabelMissing extends ObjectRule {

    /** By the name that the vendor's examples give the interface. */
    private static final Map<String, String> SERVICES =
            Map.of("ceph-public", Labels.SVC_CEPH_PUBLIC, "ceph-cluster", Labels.SVC_CEPH_CLUSTER);

    CephLabelMissing() {
        super("ceph-label-missing", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            for (SubnetMention mention : template.mentions()) {
                SERVICES.forEach((name, service) -> {
                    if (mention.macro().matches(".*\\bip\\s+[\"`]" + name + ":.*")) {
                        template.layout().stream()
                                .filter(entry -> entry.alias().equals(mention.alias()))
                                .flatMap(entry -> objects.subnets(template, entry).stream())
                                .forEach(subnet -> check(subnet, name, service, mention, out));
                    }
                });
            }
        }
    }

    private static void check(Manifest subnet, String name, String service, SubnetMention mention, Findings out) {
        if (subnet.label(service).isEmpty()) {
            out.at(
                            subnet.metadata().keyOrigin("labels"),
                            "the " + Objects.words(subnet) + " is that of interfaces `" + name + "` and has no label `"
                                    + service + "`")
                    .note("an address of it", mention.origin())
                    .fix("add the label `" + service + ": \"" + Labels.PRESENT + "\"`");
        }
    }
}
