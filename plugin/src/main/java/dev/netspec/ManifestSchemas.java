package dev.netspec;

import dev.netspec.release.Release;
import dev.netspec.schema.Schemas;
import dev.netspec.structure.StructureCheck;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of objects. Each is compiled once: that is many times as dear as a check with it. */
final class ManifestSchemas {

    private static final Map<String, Optional<StructureCheck>> COMPILED = new ConcurrentHashMap<>();

    private ManifestSchemas() {}

    /** Empty if the release does not have the kind, or netspec does not know it. */
    static Optional<StructureCheck> of(Release release, String kind) {
        return COMPILED.computeIfAbsent(
                release.name() + "/" + kind,
                key -> Schemas.manifest(release.name(), kind).map(schema -> StructureCheck.compile(schema, "#")));
    }
}
