package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;

/** DHCP gives out what the Subnet includes, and nothing else. */
final class DhcpSubnetWithoutRange extends ObjectRule {

    DhcpSubnetWithoutRange() {
        super("dhcp-subnet-without-range", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Subnet.in(objects)
                .filter(subnet ->
                        subnet.has(Labels.SVC_DHCP_RANGE) && !subnet.spec().has(Subnet.INCLUDED))
                .forEach(subnet -> out.at(
                                subnet.spec().origin(),
                                "the " + subnet.words() + " has no `includeRanges` for DHCP to give out")
                        .fix("list the addresses for machines that are being provisioned in `includeRanges`"));
    }
}
