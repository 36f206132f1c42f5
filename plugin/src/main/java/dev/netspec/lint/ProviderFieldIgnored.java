package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Manifest;
import java.util.List;

/** The bare-metal provider does not read the fields of another provider. */
final class ProviderFieldIgnored extends ObjectRule {

    /** Source: MCC, public API types (mcc-api): fields of another provider's spec. */
    private static final List<String> FIELDS = List.of("dnsNameservers", "nodeCidr");

    ProviderFieldIgnored() {
        super("provider-field-ignored", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest cluster : objects.ofKind("Cluster")) {
            for (String field : FIELDS) {
                FieldPath path = FieldPath.of("spec", "providerSpec", "value", field);
                if (path.in(cluster.root()).isPresent()) {
                    out.at(
                                    path.keyOriginIn(cluster.root()),
                                    "`" + field
                                            + "` is a field of the OpenStack provider, and the bare-metal provider ignores it")
                            .fix("remove it: Subnets say this of a bare-metal cluster");
                }
            }
        }
    }
}
