package dev.netspec.netplan;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.schema.Schemas;
import dev.netspec.structure.StructureCheck;
import java.util.LinkedHashMap;
import java.util.Map;

/** The netplan keys of a type of interface that pass through the model, as the contract says which. */
enum PassThrough {
    ETHERNET("Ethernet"),
    BOND("Bond"),
    VLAN("Vlan"),
    BRIDGE("Bridge");

    private final StructureCheck check;

    PassThrough(String definition) {
        this.check = StructureCheck.compile(Schemas.netplan(), "#/definitions/" + definition);
    }

    /** Reads what passes through out of what is left of an interface; a key with a wrong value is left, too. */
    MapNode take(FieldReader body) {
        MapNode left = body.left();
        if (left.isEmpty()) {
            return left;
        }
        MapNode taken = passes(left) ? left : eachThatPasses(left);
        body.ignore(taken);
        return taken;
    }

    private MapNode eachThatPasses(MapNode left) {
        Map<String, MapNode.Entry> passing = new LinkedHashMap<>();
        left.entries().forEach((key, entry) -> {
            if (passes(new MapNode(Map.of(key, entry), left.origin()))) {
                passing.put(key, entry);
            }
        });
        return new MapNode(passing, left.origin());
    }

    private boolean passes(Node fragment) {
        return check.check(fragment, new Diagnostics.Collector());
    }
}
