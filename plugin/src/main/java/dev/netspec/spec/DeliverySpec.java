package dev.netspec.spec;

import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.Optional;

/** {@code delivery} of a {@code Region}. */
public record DeliverySpec(
        String repository,
        Optional<String> branch,
        Optional<String> path,
        Optional<String> gitops,
        ArgoCdSpec argoCd,
        FluxSpec flux,
        Origin origin) {

    /** What stands under {@code argocd}. */
    public record ArgoCdSpec(
            Optional<String> namespace,
            Optional<String> project,
            Optional<String> server,
            Optional<String> cluster,
            Optional<String> split) {}

    /** What stands under {@code flux}. */
    public record FluxSpec(Optional<String> namespace, Optional<String> interval, Optional<String> secret) {}

    /** What a region states; none without a repository. */
    static Optional<DeliverySpec> of(MapNode region) {
        return region.map("delivery").flatMap(map -> map.text("repository").map(repository -> of(repository, map)));
    }

    private static DeliverySpec of(String repository, MapNode map) {
        MapNode argoCd = map.map("argocd").orElse(MapNode.EMPTY);
        MapNode flux = map.map("flux").orElse(MapNode.EMPTY);
        return new DeliverySpec(
                repository,
                map.text("branch"),
                map.text("path"),
                map.text("gitops"),
                new ArgoCdSpec(
                        argoCd.text("namespace"),
                        argoCd.text("project"),
                        argoCd.text("server"),
                        argoCd.text("cluster"),
                        argoCd.text("split")),
                new FluxSpec(flux.text("namespace"), flux.text("interval"), flux.text("secret")),
                map.origin());
    }
}
