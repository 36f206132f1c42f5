package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import java.util.List;

/** A pool that ARP announces has nothing to say to BGP routers. */
final class Layer2PoolWithBgp extends ObjectRule {

    private static final FieldPath POOLS = FieldPath.of(
            "spec", "providerSpec", "value", "helmReleases", "metallb", "values", "configInline", "address-pools");

    private static final String ADVERTISEMENTS = "bgp-advertisements";

    Layer2PoolWithBgp() {
        super("layer2-pool-with-bgp", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest cluster : objects.ofKind("Cluster")) {
            POOLS
                    .in(cluster.root())
                    .filter(ListNode.class::isInstance)
                    .map(pools -> ((ListNode) pools).items())
                    .orElse(List.of())
                    .stream()
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast)
                    .filter(pool ->
                            pool.text("protocol").filter("layer2"::equals).isPresent()
                                    && !pool.list(ADVERTISEMENTS).isEmpty())
                    .forEach(pool -> out.at(
                                    pool.keyOrigin(ADVERTISEMENTS),
                                    "pool `" + pool.text("name").orElse("") + "` has protocol `layer2` and `"
                                            + ADVERTISEMENTS + "`")
                            .fix("remove them: MetalLB refuses the whole configuration"));
        }
    }
}
