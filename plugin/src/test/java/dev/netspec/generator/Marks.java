package dev.netspec.generator;

import java.util.List;

/** Marks some of a spec for deletion, and approves changes: what says something of a spec to come or gone by. */
final class Marks {

    private final Chance chance;

    Marks(Chance chance) {
        this.chance = chance;
    }

    void set(List<Tree> documents) {
        for (Tree document : documents) {
            if (document.text("kind").endsWith("Cluster")) {
                markPartsOf(document);
                mark(document);
            }
            if (chance.in100(15)) {
                Tree approval = Tree.of("change", "pool `services` of `mosk-1` grows from 1 to 2 addresses")
                        .put("by", "network")
                        .put("reason", "it is wanted");
                document.put("approved", List.of(approval));
            }
        }
    }

    private void markPartsOf(Tree group) {
        for (String parts : List.of("networks", "pools")) {
            if (group.has(parts)) {
                group.tree(parts).entries.values().forEach(part -> mark((Tree) part));
            }
        }
        if (group.has("racks")) {
            group.tree("racks").entries.values().forEach(rack -> markPartsOf((Tree) rack));
        }
    }

    private void mark(Tree part) {
        if (chance.in100(10)) {
            part.put("retired", Tree.of("since", "2027-01-31").put("reason", "it moves"));
        }
    }
}
