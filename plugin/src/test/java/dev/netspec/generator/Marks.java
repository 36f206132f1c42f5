package dev.netspec.generator;

import java.util.List;
import java.util.Set;

/** Marks some of a spec for deletion, and approves changes: what says something of a spec to come or gone by. */
final class Marks {

    /** Networks that hosts can do without, and whose Subnets tell what they are for when nothing refers to them. */
    private static final Set<String> DISPENSABLE = Set.of("external", "storage-replication");

    private final Chance chance;

    Marks(Chance chance) {
        this.chance = chance;
    }

    void set(List<Tree> documents) {
        if (chance.in100(10)) {
            documents.add(Tree.document("Retirement", "templates")
                    .put("since", "2027-01-31")
                    .put("reason", "machines move")
                    .put("objects", List.of("L2Template/default/kaas-mgmt")));
        }
        boolean isOver = chance.in100(3);
        for (Tree document : documents) {
            if (document.text("kind").endsWith("Cluster")) {
                pools(document);
                networks(document, !document.has("pools"));
                // the objects of managed clusters are applied to a management cluster
                mark(document, isOver ? 100 : document.text("kind").equals("Cluster") ? 10 : 0);
            }
            if (chance.in100(15)) {
                Tree approval = Tree.of("change", "pool `services` of `mosk-1` grows from 1 to 2 addresses")
                        .put("by", "network")
                        .put("reason", "it is wanted");
                document.put("approved", List.of(approval));
            }
        }
    }

    private void pools(Tree cluster) {
        if (cluster.has("pools")) {
            cluster.tree("pools").entries.values().forEach(pool -> mark((Tree) pool, 10));
        }
    }

    /** @param external whether nothing else is in an external network */
    private void networks(Tree group, boolean external) {
        if (group.has("networks")) {
            group.tree("networks").entries.forEach((key, network) -> {
                Tree share = (Tree) network;
                if (DISPENSABLE.contains(key) && (external || !key.equals("external"))) {
                    mark(share, 10);
                }
            });
        }
        if (group.has("racks")) {
            group.tree("racks").entries.values().forEach(rack -> networks((Tree) rack, external));
        }
    }

    private void mark(Tree part, int times) {
        if (chance.in100(times)) {
            part.put("retired", Tree.of("since", "2027-01-31").put("reason", "it moves"));
        }
    }
}
