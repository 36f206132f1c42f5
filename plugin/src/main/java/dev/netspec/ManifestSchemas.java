package dev.netspec;

import dev.netspec.release.Release;
import dev.netspec.schema.Schemas;
import dev.netspec.structure.StructureCheck;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON Schemas of objects, each compiled once in a run. */
final class ManifestSchemas {

    private final Map<String, Optional<StructureCheck>> compiled = new HashMap<>();

    /** Empty if the release does not have the kind, or netspec does not know it. */
    Optional<StructureCheck> of(Release release, String kind) {
        return compiled.computeIfAbsent(
                release.name() + "/" + kind,
                key -> Schemas.manifest(release.name(), kind).map(schema -> StructureCheck.compile(schema, "#")));
    }
}
