package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.netplan.RenderedNetplan;
import dev.netspec.node.MapNode;
import dev.netspec.schema.Schemas;
import dev.netspec.structure.StructureCheck;

/** Holds the netplan document in an L2Template against its JSON Schema: types and bounds of values, and what is missing. */
final class NetplanCheck {

    private static final String KEY = "npTemplate";

    private static final StructureCheck SCHEMA = StructureCheck.compile(Schemas.npTemplate(), "#");

    private NetplanCheck() {}

    /** Says nothing of an object of another kind. */
    static void check(Manifest manifest, Diagnostics.Collector out) {
        if (manifest.kind().equals("L2Template")) {
            MapNode spec = manifest.spec();
            spec.scalar(KEY)
                    .flatMap(RenderedNetplan::of)
                    .ifPresent(document -> SCHEMA.check(
                            new MapNode.Entry(spec.entries().get(KEY).key(), document), out));
        }
    }
}
