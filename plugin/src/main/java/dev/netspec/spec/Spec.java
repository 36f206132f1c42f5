package dev.netspec.spec;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All documents of a spec, in the order of their files and lines.
 *
 * @param documents each of the others once more, if it is whole
 * @param incomplete the kinds of which a document had to be left out, or may have been; a name that nobody defines may be in
 *     there, and the use of any
 * @param isWhole whether nothing in any document had to be left out either
 */
public record Spec(
        List<RegionSpec> regions,
        List<SharedNetworkSpec> networks,
        List<ClusterSpec> clusters,
        List<HostProfileSpec> hostProfiles,
        List<PolicySpec> policies,
        List<RetirementSpec> retirements,
        List<DocumentSpec> documents,
        Set<String> incomplete,
        boolean isWhole) {

    public Spec {
        regions = List.copyOf(regions);
        networks = List.copyOf(networks);
        clusters = List.copyOf(clusters);
        hostProfiles = List.copyOf(hostProfiles);
        policies = List.copyOf(policies);
        retirements = List.copyOf(retirements);
        documents = List.copyOf(documents);
        incomplete = Set.copyOf(incomplete);
    }

    /** The same with the regions that have a retired release still in that. */
    public Spec inRetiredReleases() {
        return new Spec(
                regions.stream().map(RegionSpec::inRetiredRelease).toList(),
                networks,
                clusters,
                hostProfiles,
                policies,
                retirements,
                documents,
                incomplete,
                isWhole);
    }

    /** The changes that somebody answers for, wherever they stand. */
    public List<ApprovalSpec> approved() {
        return documents.stream()
                .flatMap(document -> document.approved().stream())
                .toList();
    }

    /** Whether nothing had to be left out. */
    public boolean isComplete() {
        return isWhole && incomplete.isEmpty();
    }

    /** Whether no document of these kinds had to be left out. */
    public boolean hasAll(String... kinds) {
        return Stream.of(kinds).noneMatch(incomplete::contains);
    }
}
