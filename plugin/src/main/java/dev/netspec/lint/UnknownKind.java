package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.source.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The API server takes an object only if it has its kind in its API version. */
final class UnknownKind extends ObjectRule {

    /** The API groups of the product. */
    private static final Set<String> GROUPS =
            Set.of("baremetal.k8s.io", "cluster.k8s.io", "ipam.mirantis.com", "kaas.mirantis.com");

    /** Kinds that no other product has, so that the API version is wrong whatever it is. */
    private static final Set<String> OWN_KINDS =
            Set.of("L2Template", "MetalLBConfig", "MetalLBConfigTemplate", "MultiRackCluster", "SubnetPool");

    UnknownKind() {
        super("unknown-kind", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Map<String, String> apiVersions = ProductKinds.apiVersions();
        for (Manifest manifest : objects.written()) {
            String kind = manifest.kind();
            boolean isOfProduct = GROUPS.contains(group(manifest));
            if (apiVersions.containsKey(kind)) {
                String right = apiVersions.get(kind);
                if ((isOfProduct || OWN_KINDS.contains(kind)) && !right.equals(manifest.apiVersion())) {
                    report(manifest, "apiVersion", out).fix("write `" + right + "`");
                }
            } else if (isOfProduct) {
                Optional<String> meant = DidYouMean.nearest(kind, apiVersions.keySet());
                meant.ifPresent(name -> report(manifest, "kind", out).fix("did you mean `" + name + "`?"));
            }
        }
    }

    private static String group(Manifest manifest) {
        return manifest.apiVersion().split("/")[0];
    }

    private static Findings.Finding report(Manifest manifest, String key, Findings out) {
        Origin at = manifest.root().origin().at(key);
        return out.at(at, "`" + manifest.apiVersion() + "` has no kind `" + manifest.kind() + "`");
    }
}
