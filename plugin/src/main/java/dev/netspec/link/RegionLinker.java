package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.model.ProtectionMode;
import dev.netspec.model.ProtectionModes;
import dev.netspec.model.Region;
import dev.netspec.model.Region.Agent;
import dev.netspec.model.Region.BootstrapGeneration;
import dev.netspec.model.Region.RetiredRelease;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.spec.RegionSpec;
import dev.netspec.spec.RegionSpec.RetiredReleaseSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.HostBits;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds a region's release, and applies its defaults. */
final class RegionLinker {

    private final Catalogue catalogue;
    private final Optional<Release> target;
    private final Diagnostics.Collector out;

    RegionLinker(Catalogue catalogue, Optional<Release> target, Diagnostics.Collector out) {
        this.catalogue = catalogue;
        this.target = target;
        this.out = out;
    }

    /** Empty if its release is unknown. */
    Optional<Region> link(RegionSpec spec) {
        Optional<Release> stated = catalogue.find(spec.release().value());
        if (stated.isEmpty()) {
            out.add(unknownRelease(spec.release()));
        }
        return stated.map(release -> region(spec, target.orElse(release), retired(spec, release)));
    }

    /** @param stated what the region runs now */
    private Optional<RetiredRelease> retired(RegionSpec spec, Release stated) {
        Optional<RetiredReleaseSpec> written = spec.retiredRelease();
        Optional<Release> earlier =
                written.flatMap(each -> catalogue.find(each.release().value()));
        List<Release> known = catalogue.releases();
        if (written.isPresent() && earlier.isEmpty()) {
            out.add(unknownRelease(written.get().release()));
        } else if (earlier.isPresent() && known.indexOf(earlier.get()) >= known.indexOf(stated)) {
            out.add(Diagnostic.error(
                            "retired-release-not-earlier",
                            written.get().release().origin(),
                            "release `" + earlier.get() + "` is not earlier than `" + stated + "`, which region `"
                                    + spec.name().value() + "` runs")
                    .note("its release is stated", spec.release().origin())
                    .fix("state the release that it ran before the upgrade, or remove `retiredRelease`"));
            return Optional.empty();
        }
        return earlier.map(release -> new RetiredRelease(
                release,
                written.get().since(),
                written.get().reason(),
                written.get().origin()));
    }

    private Region region(RegionSpec spec, Release release, Optional<RetiredRelease> retired) {
        return new Region(
                spec.name().value(),
                release,
                retired,
                spec.outOfBand().stream()
                        .map(cidr -> new Region.OutOfBand(HostBits.masked(cidr, out), cidr.origin()))
                        .sorted(Comparator.comparing(Region.OutOfBand::cidr))
                        .toList(),
                spec.routingDomain().orElse(Region.USUAL_ROUTING_DOMAIN),
                spec.agents().map(RegionLinker::agents).orElse(Set.of(Agent.values())),
                protection(spec.protection()),
                spec.bootstrap()
                        .map(generation -> BootstrapGeneration.valueOf(generation.toUpperCase(Locale.ROOT)))
                        .orElse(release.has(Feature.BOOTSTRAP_V2) ? BootstrapGeneration.V2 : BootstrapGeneration.V1),
                spec.delivery().map(Deliveries::of),
                spec.origin());
    }

    private static ProtectionModes protection(Map<String, Written<String>> written) {
        SortedMap<String, ProtectionMode> byKind = new TreeMap<>();
        written.forEach((kind, mode) ->
                byKind.put(kind, ProtectionMode.valueOf(mode.value().toUpperCase(Locale.ROOT))));
        Optional<ProtectionMode> others = Optional.ofNullable(byKind.remove(RegionSpec.OTHER_KINDS));
        if (others.isEmpty()) {
            ProtectionModes.BY_RISK.exceptions().forEach(byKind::putIfAbsent);
        }
        return new ProtectionModes(others.orElse(ProtectionModes.BY_RISK.usual()), byKind);
    }

    private static Set<Agent> agents(List<String> names) {
        return names.stream()
                .map(name -> Agent.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private Diagnostic unknownRelease(Written<String> release) {
        List<Release> candidates = catalogue.startingWith(release.value());
        if (!candidates.isEmpty()) {
            return Diagnostic.error(
                            "release-unknown",
                            release.origin(),
                            "release `" + release.value() + "` could be " + Phrase.or(candidates) + ", which differ")
                    .fix("write the one that the management cluster runs");
        }
        return Diagnostic.error(
                        "release-unknown", release.origin(), "netspec knows no release `" + release.value() + "`")
                .fix("write one of " + Phrase.or(catalogue.releases()));
    }
}
