package dev.netspec.lint;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects of one management cluster as a rule sees them: only those of the kinds that netspec knows. */
final class Objects {

    private final List<Manifest> all;
    private final Release release;
    private final List<L2Template> templates;

    Objects(ManifestSet manifests, Release release) {
        Map<String, String> apiVersions = new HashMap<>();
        Catalogue.bundled().releases().forEach(each -> apiVersions.putAll(each.apiVersions()));
        this.all = manifests.manifests().stream()
                .filter(manifest -> manifest.apiVersion().equals(apiVersions.get(manifest.kind())))
                .toList();
        this.release = release;
        this.templates = ofKind("L2Template").stream().map(L2Template::read).toList();
    }

    List<Manifest> all() {
        return all;
    }

    List<Manifest> ofKind(String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind)).toList();
    }

    List<L2Template> templates() {
        return templates;
    }

    Release release() {
        return release;
    }

    /** An object as a message says it. */
    static String words(Manifest manifest) {
        return manifest.kind() + " `" + manifest.name() + "`";
    }
}
