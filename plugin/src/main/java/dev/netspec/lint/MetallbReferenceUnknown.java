package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ScalarNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a MetalLB object names is there. */
final class MetallbReferenceUnknown extends ObjectRule {

    MetallbReferenceUnknown() {
        super("metallb-reference-unknown", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (MetalLb metalLb : objects.metalLbs()) {
            List<String> templates =
                    metalLb.templates().stream().map(Manifest::name).toList();
            report("MetalLBConfigTemplate", metalLb.templateName().stream(), templates, out);
            if (metalLb.isComplete()) {
                report("pool", metalLb.unknownPools().stream(), metalLb.poolNames(), out);
                check("BGP peer", metalLb, MetalLb.BGP_ADVERTISEMENTS, "peers", MetalLb.BGP_PEERS, out);
                check("BFD profile", metalLb, MetalLb.BGP_PEERS, "bfdProfile", MetalLb.BFD_PROFILES, out);
                report(
                        "community",
                        Communities.named(metalLb),
                        Communities.defined(metalLb).keySet(),
                        out);
            }
        }
    }

    private static void check(
            String what, MetalLb metalLb, String referring, String field, String referred, Findings out) {
        if (referred.equals(MetalLb.BGP_PEERS) && metalLb.entries(referred).isEmpty()) {
            return; // that there are none is what is wrong
        }
        report(
                what,
                metalLb.entries(referring).stream().flatMap(entry -> entry.scalars(field).stream()),
                metalLb.entries(referred).stream().map(MetalLbEntry::name).toList(),
                out);
    }

    private static void report(String what, Stream<ScalarNode> references, Collection<String> known, Findings out) {
        references
                .filter(name -> !known.contains(name.text()))
                .forEach(name -> out.at(name.origin(), "no " + what + " is named `" + name.text() + "`")
                        .fix(fix(name.text(), known)));
    }

    private static String fix(String name, Collection<String> known) {
        return DidYouMean.nearest(name, known)
                .map(near -> "write `" + near + "`, if that is meant")
                .orElse(
                        known.isEmpty()
                                ? "define it, or remove the name"
                                : "write one of "
                                        + Phrase.or(known.stream()
                                                .distinct()
                                                .sorted()
                                                .toList()) + ", or define it");
    }
}
