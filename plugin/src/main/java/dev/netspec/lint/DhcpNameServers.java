package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;

/** Whether machines learn name servers while they are provisioned depends on the release. */
final class DhcpNameServers extends ObjectRule {

    DhcpNameServers() {
        super("dhcp-name-servers", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .filter(subnet -> subnet.has(Labels.SVC_DHCP_RANGE)
                        && !subnet.nameservers().isEmpty())
                .forEach(subnet -> out.at(
                                subnet.spec().keyOrigin("nameservers"),
                                "the " + subnet.words()
                                        + " is a DHCP range, and not every release passes on its `nameservers`")
                        .fix("remove `nameservers`: hosts learn them from the Subnets of their networks"));
    }
}
