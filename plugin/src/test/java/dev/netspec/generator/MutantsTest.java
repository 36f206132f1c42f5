package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.InspectRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.generator.ManifestMutants.Mutant;
import dev.netspec.generator.SpecMutants.Expected;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.NodeWriter;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A random spec with one mistake gives the finding that names the mistake, and so do its objects. */
class MutantsTest {

    /** Nothing is said of these. */
    private static final Map<String, String> SILENT = silent();

    private static Map<String, String> silent() {
        Map<String, String> silent = new HashMap<>();
        silent.put("Cluster without label of its own", "people pass them through");
        silent.put("L2Template without label of its own", "machines may select it by name");
        silent.put("L2Template without label ipam/DefaultForCluster", "all machines may have selectors");
        silent.put("L2Template without label cluster.sigs.k8s.io/cluster-name", "clusterRef binds it up to 2.24");
        silent.put("Subnet without label cluster.sigs.k8s.io/cluster-name", "it is optional for networks of hosts");
        return silent;
    }

    static Set<String> mistakes() {
        return SpecMutants.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeInASpecIsNamed(String mistake) {
        List<String> missed = new ArrayList<>();
        int made = 0;
        for (long seed = 0; seed < 80; seed++) {
            GeneratedSpec spec = GeneratedSpec.of(seed);
            Optional<Expected> expected = SpecMutants.all().get(mistake).apply(spec.documents(), new Chance(seed));
            if (expected.isPresent()) {
                made++;
                List<Diagnostic> findings = spec.compile().diagnostics().asList();
                if (findings.stream().noneMatch(finding -> isThat(finding, expected.get()))) {
                    missed.add(spec + ": " + expected.get() + " not in " + findings);
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(made).isGreaterThan(5);
    }

    private static boolean isThat(Diagnostic finding, Expected expected) {
        return finding.id().equals(expected.id()) && (finding.message() + finding.notes()).contains(expected.named());
    }

    @Test
    void aMistakeInAnObjectIsNamed() {
        Map<String, String> missed = new TreeMap<>();
        // what is kept of an earlier release means nothing to that of today
        Stream<GeneratedSpec> specs = LongStream.range(0, 30)
                .mapToObj(GeneratedSpec::of)
                .filter(spec -> spec.documents().stream().noneMatch(document -> document.has("retiredRelease")));
        specs.forEach(spec -> {
            for (ManifestSet set : spec.compile().manifests()) {
                List<Diagnostic> before = findings(spec, set, -1, "");
                Chance chance = new Chance(spec.seed());
                List<Mutant> mutants = chance.shuffled(ManifestMutants.of(set.manifests()));
                mutants.stream()
                        .filter(mutant -> !SILENT.containsKey(mutant.kind()))
                        .limit(20)
                        .forEach(mutant -> {
                            List<Diagnostic> after =
                                    new ArrayList<>(findings(spec, set, mutant.index(), mutant.text()));
                            after.removeAll(before);
                            if (after.stream().noneMatch(finding -> names(finding, mutant))) {
                                missed.put(mutant.kind(), spec + ": " + mutant.names() + " not in " + after);
                            }
                        });
            }
        });
        assertThat(missed).isEmpty();
    }

    private static boolean names(Diagnostic finding, Mutant mutant) {
        String said = finding.message() + finding.notes();
        return mutant.names().stream().anyMatch(said::contains);
    }

    private static List<Diagnostic> findings(GeneratedSpec spec, ManifestSet set, int mutated, String text) {
        List<SourceFile> files = new ArrayList<>();
        for (int index = 0; index < set.manifests().size(); index++) {
            String own = index == mutated
                    ? text
                    : NodeWriter.write(set.manifests().get(index).root());
            files.add(SourceFile.of(index + ".yaml", own));
        }
        return Netspec.inspect(new InspectRequest(files, set.managementCluster(), spec.release(), List.of()))
                .diagnostics()
                .asList();
    }
}
