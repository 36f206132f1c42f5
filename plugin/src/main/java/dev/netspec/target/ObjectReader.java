package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.source.Origin;
import java.util.function.Predicate;

/** Reads what every object has, and reports what of it the model has no place for. */
final class ObjectReader {

    /** What {@code kubectl apply} writes into annotations. */
    static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    private ObjectReader() {}

    static String words(Manifest manifest) {
        return manifest.kind() + " `" + manifest.name() + "`";
    }

    /** The reader of {@code spec}; its caller reports the rest. */
    static FieldReader spec(Manifest manifest) {
        return FieldReader.of(manifest.root(), words(manifest)).map("spec");
    }

    /**
     * Reports everything outside {@code spec} that is neither modelled nor the server's.
     *
     * @param labels those that the model accounts for, apart from provider, region and cluster name
     */
    static void reportRest(Manifest manifest, Predicate<String> labels, Diagnostics.Collector out) {
        FieldReader root =
                FieldReader.of(manifest.root(), words(manifest)).ignore("apiVersion", "kind", "spec", "status");
        FieldReader metadata =
                root.map("metadata").ignore("name", "namespace").ignore(Manifest.SERVER_SIDE.toArray(String[]::new));
        FieldReader labelled = metadata.map("labels")
                .ignore(Labels.PROVIDER, Labels.REGION, Labels.CLUSTER_NAME, Labels.LEGACY_CLUSTER);
        labelled.rest().stream()
                .filter(key -> labels.test(key)
                        || Labels.isGenerated(key) && Labels.meantBy(key).isEmpty())
                .forEach(labelled::ignore);
        labelled.rest()
                .forEach(key -> Labels.meantBy(key).ifPresent(meant -> {
                    labelled.ignore(key);
                    out.add(misspelt(manifest, labelled.node().keyOrigin(key), key, meant));
                }));
        FieldReader annotated = metadata.map("annotations").ignore(LAST_APPLIED);
        annotated.rest().stream()
                .filter(key -> Labels.isGenerated(key)
                        || AgentAnnotations.isStandard(
                                manifest.kind(), key, annotated.node().text(key)))
                .forEach(annotated::ignore);
        root.reportRest(out);
    }

    /** Whether a label is misspelt, so that what the object is for cannot be told. */
    static boolean isMislabelled(Manifest manifest) {
        return manifest.metadata()
                .map("labels")
                .filter(labels -> labels.entries().keySet().stream()
                        .anyMatch(key -> Labels.meantBy(key).isPresent()))
                .isPresent();
    }

    private static Diagnostic misspelt(Manifest manifest, Origin at, String key, String meant) {
        return Diagnostic.error(
                        "label-misspelt",
                        at,
                        "the product reads no label `" + key + "`, which " + words(manifest) + " has")
                .fix("did you mean `" + meant + "`?");
    }
}
