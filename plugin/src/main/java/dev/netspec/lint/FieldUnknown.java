package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import java.util.Map;
import java.util.Set;

/** The API server drops a field that the kind does not have, or nothing reads it. */
final class FieldUnknown extends ObjectRule {

    private static final Set<String> OBJECT = Set.of("apiVersion", "kind", "metadata", "spec", "status");

    private static final Set<String> LAYOUT_ENTRY = Set.of("subnetName", "scope", "labelSelector", "subnetPool");

    private static final Set<String> NETPLAN = Set.of("bonds", "bridges", "ethernets", "renderer", "version", "vlans");

    /** What {@code spec} has had in some release. Sources: MCC, API references; the public API types (mcc-api). */
    private static final Map<String, Set<String>> SPEC = Map.of(
            "L2Template", Set.of("autoIfMappingPrio", "clusterRef", "ifMapping", "l3Layout", "npTemplate"),
            "Subnet",
                    Set.of(
                            "cidr",
                            "excludeRanges",
                            "gateway",
                            "includeRanges",
                            "nameservers",
                            "subnetPoolRef",
                            "useWholeCidr"));

    FieldUnknown() {
        super("field-unknown", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest manifest : objects.all()) {
            if (SPEC.containsKey(manifest.kind())) {
                check(manifest, manifest.root(), "an object", OBJECT, out);
                check(manifest, manifest.spec(), "`spec`", SPEC.get(manifest.kind()), out);
            }
        }
        for (L2Template template : objects.templates()) {
            template.layout()
                    .forEach(entry -> check(template.manifest(), entry.node(), "`l3Layout`", LAYOUT_ENTRY, out));
        }
    }

    private static void check(Manifest manifest, MapNode map, String what, Set<String> known, Findings out) {
        map.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> out.at(
                                map.keyOrigin(key),
                                "`" + key + "` is no field of " + what + " of kind `" + manifest.kind()
                                        + "`, so nothing reads it")
                        .fix(NETPLAN.contains(key) ? "write it in the text of `npTemplate`" : "remove it"));
    }
}
