package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Region;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.MapNode;
import dev.netspec.node.Scalars;
import dev.netspec.source.Origin;
import java.util.Optional;

/**
 * Flux's replacement of {@code ${…}} in what it applies, which a Kustomization may ask for. Such a text in an object is the
 * product's, so the object says that nothing is to be replaced in it. Source: Flux, Kustomization, post build variable
 * substitution.
 */
final class Substitution {

    static final String ANNOTATION = "kustomize.toolkit.fluxcd.io/substitute";

    private static final String OFF = "disabled";

    private static final String BEGIN = "${";

    private Substitution() {}

    /** The object, with Flux's switch if it needs it. */
    static Manifest off(Manifest object, Region region) {
        return region.agents().contains(Agent.FLUX)
                        && Scalars.of(object.root())
                                .anyMatch(text -> text.text().contains(BEGIN))
                ? new Manifest(annotation(object.root().origin()).over(object.root()))
                : object;
    }

    static boolean isOff(String key, Optional<String> value) {
        return key.equals(ANNOTATION) && value.filter(OFF::equals).isPresent();
    }

    private static MapNode annotation(Origin origin) {
        MapNode annotations = MapNode.builder(origin).put(ANNOTATION, OFF).build();
        MapNode metadata =
                MapNode.builder(origin).put("annotations", annotations).build();
        return MapNode.builder(origin).put("metadata", metadata).build();
    }
}
