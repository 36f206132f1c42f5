package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.lint.ObjectRules;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds objects that people wrote against the JSON Schemas of a release and against the object rules: are the values what
 * the product reads, and is nothing missing? A misspelt label is found elsewhere, and what it was meant to be is not
 * missing. That a key is unknown is not said, unless it is misspelt: a live object has more than netspec writes, and lifting
 * reports what of it the model has no place for.
 */
final class ObjectCheck {

    private ObjectCheck() {}

    static Diagnostics check(ManifestSet manifests, Release release) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Map<String, String> apiVersions = apiVersions();
        for (Manifest manifest : manifests.manifests()) {
            if (!manifest.apiVersion().equals(apiVersions.get(manifest.kind()))) {
                continue; // another product has a kind of this name, or no product that netspec knows has it
            }
            ManifestSchemas.of(release, manifest.kind())
                    .ifPresentOrElse(
                            schema -> {
                                schema.check(manifest.asMeant().root(), out);
                                NetplanCheck.check(manifest, out);
                            },
                            () -> out.add(unsupported(manifest, release)));
        }
        Diagnostics.Collector byRules = new Diagnostics.Collector();
        ObjectRules.check(manifests, release, byRules);
        return merge(
                byRules.toDiagnostics(),
                Diagnostics.of(out.toDiagnostics().asList().stream()
                        .filter(ObjectCheck::isSaid)
                        .toList()));
    }

    /** By kind, that of the newest release with the kind. */
    private static Map<String, String> apiVersions() {
        Map<String, String> newest = new HashMap<>();
        Catalogue.bundled().releases().forEach(release -> newest.putAll(release.apiVersions()));
        return newest;
    }

    private static boolean isSaid(Diagnostic finding) {
        return !finding.id().equals("unknown-key")
                || finding.fix().filter(fix -> fix.startsWith("did you mean")).isPresent();
    }

    private static Diagnostic unsupported(Manifest manifest, Release release) {
        return Diagnostic.error(
                        "unsupported-in-release",
                        manifest.root().keyOrigin("kind"),
                        "release `" + release + "` has no kind `" + manifest.kind() + "`")
                .fix("remove the object, or write what it says in the form that the release has");
    }

    /** That no rule looks at a line is not true where one has something to say of it. */
    private static Diagnostics withoutRefuted(List<Diagnostic> findings) {
        Set<String> lines = new HashSet<>();
        findings.stream().filter(finding -> !isUnmodelled(finding)).forEach(finding -> lines.add(line(finding)));
        return Diagnostics.of(findings.stream()
                .filter(finding -> !isUnmodelled(finding) || !lines.contains(line(finding)))
                .toList());
    }

    private static boolean isUnmodelled(Diagnostic finding) {
        return finding.id().equals("unmodelled-field");
    }

    private static String line(Diagnostic finding) {
        return finding.at().file().map(SourceFile::path).orElse("")
                + finding.at().span().map(span -> ":" + span.start().line()).orElse("");
    }

    /**
     * Two lists of findings as one. Of two findings of one place the graver stays; of two errors the one from the model,
     * which says more, and of two warnings the one from the objects, since that of the model is mostly that it does not
     * know them.
     */
    static Diagnostics merge(Diagnostics ofModel, Diagnostics ofObjects) {
        Set<String> errors = new HashSet<>();
        ofModel.asList().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(finding.at().toString()));
        List<Diagnostic> merged = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Diagnostic finding : ofObjects) {
            if (!errors.contains(finding.at().toString())) {
                merged.add(finding);
                places.add(finding.at().toString());
            }
        }
        ofModel.asList().stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        || !places.contains(finding.at().toString()))
                .forEach(merged::add);
        return withoutRefuted(merged);
    }
}
