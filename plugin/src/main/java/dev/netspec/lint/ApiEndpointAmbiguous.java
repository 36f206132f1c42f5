package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ScalarNode;
import java.util.Optional;

/** The address of a cluster's API is stated in one place. */
final class ApiEndpointAmbiguous extends ObjectRule {

    private static final FieldPath HOST = FieldPath.of("spec", "providerSpec", "value", "loadBalancerHost");

    ApiEndpointAmbiguous() {
        super("api-endpoint-ambiguous", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest cluster : objects.ofKind("Cluster")) {
            Optional<ScalarNode> stated = HOST.in(cluster.root())
                    .filter(ScalarNode.class::isInstance)
                    .map(ScalarNode.class::cast)
                    .filter(host -> !host.text().isEmpty());
            stated.ifPresent(host -> objects.ofKind("Subnet").stream()
                    .filter(subnet -> subnet.label(Labels.SVC_LB_HOST).isPresent()
                            && subnet.namespace().equals(cluster.namespace())
                            && subnet.label(Labels.CLUSTER_NAME)
                                    .filter(cluster.name()::equals)
                                    .isPresent())
                    .forEach(subnet -> out.at(
                                    subnet.metadata().keyOrigin("name"),
                                    "the API of cluster `" + cluster.name() + "` has `" + host.text() + "`, and "
                                            + Objects.words(subnet) + " offers it an address as well")
                            .note("`loadBalancerHost` is `" + host.text() + "`", host.origin())
                            .fix("remove the Subnet, or leave `loadBalancerHost` empty")));
        }
    }
}
