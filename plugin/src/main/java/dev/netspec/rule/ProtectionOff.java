package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.ProtectionMode;
import dev.netspec.model.Region;
import dev.netspec.source.Origin;
import java.util.List;

/** Hosts lose their network, or machines go, with objects of some kinds: agents do not delete these without more ado. */
final class ProtectionOff extends BuiltInRule {

    private static final List<String> VITAL = List.of("Cluster", "L2Template", "Subnet");

    ProtectionOff() {
        super("protection-off", Severity.WARNING);
    }

    @Override
    public void check(NetworkModel model, Findings out) {
        model.clusters().stream().map(Cluster::region).distinct().forEach(region -> check(region, out));
    }

    private static void check(Region region, Findings out) {
        List<String> open = VITAL.stream()
                .filter(kind -> region.protection().ofKind(kind) == ProtectionMode.NONE)
                .toList();
        if (!region.agents().isEmpty() && !open.isEmpty()) {
            out.at(
                            place(region, open.get(0)),
                            "agents may delete each " + Phrase.and(open)
                                    + " of region `" + region.name()
                                    + "` that is gone from the repository, and hosts lose their network with it")
                    .fix("write `confirm` here; what is to go loses its protection by `retired`");
        }
    }

    private static Origin place(Region region, String kind) {
        Origin protection = region.origin().at("protection");
        return protection.has(kind) ? protection.at(kind) : protection.at("default");
    }
}
