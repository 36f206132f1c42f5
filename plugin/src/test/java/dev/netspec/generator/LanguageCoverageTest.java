package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The generator says everything that the language can say. */
class LanguageCoverageTest {

    private static final Set<String> EXCEPTIONS = Set.of(
            // one address cannot be that of every node: only a session has it
            "Bgp.sourceAddress",
            "RackBgp.sourceAddress",
            // racks of management clusters came after the last regional cluster had gone
            "RegionalCluster.bgp",
            "RegionalCluster.racks",
            // netspec writes what they may hold
            "Raw.Cluster.spec.clusterNetwork.pods",
            "Raw.Cluster.spec.clusterNetwork.services",
            // no management cluster can do without them
            "CombinedNetwork.retired",
            "ManagementNetwork.retired",
            "PxeNetwork.retired",
            // where hosts have one, all of them need one
            "WorkloadsNetwork.retired",
            // what is accepted must be found, and nothing is
            "Acceptance.at",
            "Acceptance.id",
            "Acceptance.reason",
            "Acceptance.until",
            "Cluster.accept",
            "HostProfile.accept",
            "ManagementCluster.accept",
            "Network.accept",
            "Policy.accept",
            "PolicyAcceptance.at",
            "PolicyAcceptance.id",
            "PolicyAcceptance.reason",
            "PolicyAcceptance.until",
            "Region.accept",
            "RegionalCluster.accept",
            "Retirement.accept",
            // what documents have before their kind is known
            "Document.apiVersion",
            "Document.kind",
            "Document.name",
            "Version.apiVersion");

    @Test
    void eachPropertyOfTheLanguageOccurs() {
        LanguageCoverage coverage = new LanguageCoverage();
        LongStream.range(0, 500).mapToObj(GeneratedSpec::of).forEach(coverage::add);

        assertThat(coverage.unused()).isEqualTo(new TreeSet<>(EXCEPTIONS));
    }
}
