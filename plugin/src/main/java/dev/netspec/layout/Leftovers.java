package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parts of profiles that no host has a use for. Profiles are shared between clusters and racks and extended by one
 * another, so what one host has no use for may serve another: only when all are linked is it known.
 */
final class Leftovers {

    private final Set<Origin> used = new TreeSet<>(Origin.ORDER);
    private final SortedMap<Origin, Diagnostic> unused = new TreeMap<>(Origin.ORDER);

    /** @param finding what to say of the part, at its place, if no host uses it */
    void add(boolean isUsed, Diagnostic finding) {
        if (isUsed) {
            used.add(finding.at());
        } else {
            unused.putIfAbsent(finding.at(), finding);
        }
    }

    /** @param networks that hosts of the profile find in some rack of some cluster */
    void addPartsOf(Profile profile, Set<String> networks) {
        if (profile.user().isPresent()) {
            return;
        }
        HostProfileSpec spec = profile.spec();
        spec.attach()
                .forEach((network, attachment) -> add(
                        networks.contains(network),
                        Diagnostic.warning(
                                        "unused-name",
                                        attachment.origin(),
                                        "no cluster that uses profile `"
                                                + spec.name().value() + "` has a network `" + network + "`")
                                .fix(DidYouMean.nearest(network, networks)
                                        .map(name -> "write `" + name + "`, if that is meant")
                                        .orElse("remove the attachment, or give a cluster the network"))));
        if (!profile.isWhole()) {
            return; // what carries nothing may be what somebody meant
        }
        spec.bonds()
                .forEach((name, bond) -> add(
                        profile.devices().carriers().containsValue(name)
                                || !profile.devices().on(name).isEmpty(),
                        Diagnostic.warning("unused-name", bond.origin(), "bond `" + name + "` carries no network")
                                .fix("attach a network to it, or remove it")));
    }

    void report(Diagnostics.Collector out) {
        unused.keySet().removeAll(used);
        unused.values().forEach(out::add);
    }
}
