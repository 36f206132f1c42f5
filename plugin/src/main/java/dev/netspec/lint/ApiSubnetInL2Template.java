package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;

/** The address of a cluster's API is no address of a host's interface. */
final class ApiSubnetInL2Template extends ObjectRule {

    ApiSubnetInL2Template() {
        super("api-subnet-in-l2-template", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (L2Template template : objects.templates()) {
            for (LayoutEntry entry : template.layout()) {
                for (Manifest subnet : objects.subnets(template, entry)) {
                    subnet.label(Labels.SVC_LB_HOST)
                            .ifPresent(any -> out.at(
                                            entry.origin(),
                                            "the " + Objects.words(template.manifest()) + " lists "
                                                    + Objects.words(subnet) + ", which is for the address of the API")
                                    .fix("remove the entry from `l3Layout`"));
                }
            }
        }
    }
}
