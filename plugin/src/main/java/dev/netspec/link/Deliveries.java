package dev.netspec.link;

import dev.netspec.model.Delivery;
import dev.netspec.model.Delivery.Destination;
import dev.netspec.model.Delivery.Destination.Key;
import dev.netspec.model.Delivery.Split;
import dev.netspec.spec.DeliverySpec;
import java.util.Locale;

/** What a delivery means that leaves things out: both agents run in the management cluster, where their guides put them. */
final class Deliveries {

    private static final String OWN_CLUSTER = "https://kubernetes.default.svc";

    private Deliveries() {}

    static Delivery of(DeliverySpec spec) {
        String path = spec.path().orElse("rendered");
        return new Delivery(
                spec.repository(),
                spec.branch().orElse("main"),
                path,
                spec.gitops().orElse(path.substring(0, path.lastIndexOf('/') + 1) + "gitops"),
                argoCd(spec.argoCd()),
                new Delivery.Flux(
                        spec.flux().namespace().orElse("flux-system"),
                        spec.flux().interval().orElse("10m"),
                        spec.flux().secret()),
                spec.origin());
    }

    private static Delivery.ArgoCd argoCd(DeliverySpec.ArgoCdSpec spec) {
        return new Delivery.ArgoCd(
                spec.namespace().orElse("argocd"),
                spec.project().orElse("default"),
                spec.cluster()
                        .map(name -> new Destination(Key.NAME, name))
                        .orElseGet(
                                () -> new Destination(Key.SERVER, spec.server().orElse(OWN_CLUSTER))),
                spec.split()
                        .map(word -> Split.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .orElse(Split.MANAGEMENT_CLUSTER));
    }
}
