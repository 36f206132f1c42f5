package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A BFD profile or a community has an effect where something names it. */
final class MetallbEntryUnused extends ObjectRule {

    MetallbEntryUnused() {
        super("metallb-entry-unused", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            if (!metalLb.isComplete()) {
                continue;
            }
            Set<String> profiles = metalLb.entries(MetalLb.BGP_PEERS).stream()
                    .flatMap(peer -> peer.scalars("bfdProfile").stream())
                    .map(ScalarNode::text)
                    .collect(Collectors.toSet());
            Map<String, Origin> defined = new LinkedHashMap<>();
            metalLb.entries(MetalLb.BFD_PROFILES).forEach(profile -> defined.put(profile.name(), profile.nameOrigin()));
            report("BFD profile", "no BGP peer", defined, profiles, out);
            Set<String> communities =
                    Communities.named(metalLb).map(ScalarNode::text).collect(Collectors.toSet());
            report("community", "no BGP advertisement", Communities.defined(metalLb), communities, out);
        }
    }

    /** An unknown name may have been meant for an unused one, and is reported for that. */
    private static void report(String what, String who, Map<String, Origin> defined, Set<String> named, Findings out) {
        if (defined.keySet().containsAll(named)) {
            defined.forEach((name, origin) -> {
                if (!named.contains(name)) {
                    out.at(origin, who + " names " + what + " `" + name + "`").fix("name it, or remove it");
                }
            });
        }
    }
}
