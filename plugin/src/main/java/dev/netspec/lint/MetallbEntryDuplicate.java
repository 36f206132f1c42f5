package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.MapNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** MetalLB gets each object once. */
final class MetallbEntryDuplicate extends ObjectRule {

    /** Those whose names no other rule compares. */
    private static final List<String> LISTS = List.of(
            MetalLb.L2_ADVERTISEMENTS,
            MetalLb.BGP_ADVERTISEMENTS,
            MetalLb.BGP_PEERS,
            MetalLb.BFD_PROFILES,
            MetalLb.COMMUNITIES);

    MetallbEntryDuplicate() {
        super("metallb-entry-duplicate", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            LISTS.forEach(list -> check(metalLb.entries(list), list, out));
        }
    }

    private static void check(List<MetalLbEntry> entries, String list, Findings out) {
        Map<String, MetalLbEntry> names = new HashMap<>();
        Map<MapNode, MetalLbEntry> contents = new HashMap<>();
        for (MetalLbEntry entry : entries) {
            MetalLbEntry namesake = names.putIfAbsent(entry.name(), entry);
            MetalLbEntry twin =
                    list.equals(MetalLb.BGP_ADVERTISEMENTS) ? contents.putIfAbsent(entry.spec(), entry) : null;
            if (namesake != null) {
                out.at(entry.nameOrigin(), "`" + entry.name() + "` is twice in `" + list + "`")
                        .note("it first stands", namesake.nameOrigin())
                        .fix("give one of them another name, or remove it");
            } else if (twin != null) {
                out.at(entry.nameOrigin(), "`" + entry.name() + "` advertises the same as `" + twin.name() + "`")
                        .note("the other one is `" + twin.name() + "`", twin.nameOrigin())
                        .fix("remove one of them: MetalLB refuses equal advertisements");
            }
        }
    }
}
