package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.Compilation;
import dev.netspec.InspectRequest;
import dev.netspec.Netspec;
import dev.netspec.Protected;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.provenance.Checksums;
import dev.netspec.schema.Schemas;
import dev.netspec.source.SourceFile;
import dev.netspec.structure.StructureCheck;
import dev.netspec.target.Targets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** What holds for each spec that the generator calls valid. A law that is broken throws. */
final class Laws {

    /** What netspec says of a construct wherever it stands, though nothing is wrong with the spec. */
    private static final Set<String> REMARKS =
            Set.of("metallb-template-unconfirmed", "retired-release-over", "retirement-unknown");

    private static final Map<String, StructureCheck> SCHEMAS = new ConcurrentHashMap<>();

    private Laws() {}

    /** By name. */
    static Map<String, BiConsumer<GeneratedSpec, Compilation>> all() {
        Map<String, BiConsumer<GeneratedSpec, Compilation>> laws = new LinkedHashMap<>();
        laws.put("every rule is silent", Laws::everyRuleIsSilent);
        laws.put("order does not matter", Laws::orderDoesNotMatter);
        laws.put("order of keys changes no object", Laws::orderOfKeysChangesNoObject);
        laws.put("every object passes its schema", Laws::everyObjectPassesItsSchema);
        laws.put("every object is protected", (spec, compilation) -> Protected.check(compilation));
        laws.put("no two objects clash", Laws::noTwoObjectsClash);
        laws.put("lowering what was lifted gives the same", Laws::loweringWhatWasLiftedGivesTheSame);
        laws.put("what is written reads back", Laws::whatIsWrittenReadsBack);
        laws.put("inspecting what is rendered finds no error", Laws::inspectingWhatIsRenderedFindsNoError);
        return laws;
    }

    private static void everyRuleIsSilent(GeneratedSpec spec, Compilation compilation) {
        assertThat(compilation.diagnostics().asList())
                .filteredOn(finding -> !REMARKS.contains(finding.id()))
                .isEmpty();
        assertThat(compilation.output()).isPresent();
    }

    /** Nor does anything else that is not in the spec: it is a second compilation too. */
    private static void orderDoesNotMatter(GeneratedSpec spec, Compilation compilation) {
        Compilation shuffled = new Shuffle(spec.seed(), false).of(spec).compile();
        assertThat(withoutSources(shuffled)).isEqualTo(withoutSources(compilation));
    }

    /** Interfaces stand in the order in which a profile has them, which netplan does not mind. */
    private static void orderOfKeysChangesNoObject(GeneratedSpec spec, Compilation compilation) {
        Compilation shuffled = new Shuffle(spec.seed(), true).of(spec).compile();
        assertThat(Meaning.of(shuffled)).isEqualTo(Meaning.of(compilation));
    }

    /** Which files a text comes from is what the order decides. */
    private static Map<String, String> withoutSources(Compilation compilation) {
        Map<String, String> files =
                new TreeMap<>(compilation.output().orElseThrow().files());
        files.remove("evidence/" + Checksums.FILE);
        files.replaceAll((path, text) -> text.replaceFirst("from spec/[^D]*DO", "DO"));
        return files;
    }

    private static void everyObjectPassesItsSchema(GeneratedSpec spec, Compilation compilation) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        lowered(compilation).stream()
                .flatMap(set -> set.manifests().stream())
                .forEach(manifest -> SCHEMAS.computeIfAbsent(
                                spec.release() + "/" + manifest.kind(),
                                key -> StructureCheck.compile(
                                        Schemas.manifest(spec.release().name(), manifest.kind())
                                                .orElseThrow(),
                                        "#"))
                        .check(manifest.root(), out));
        assertThat(out.toDiagnostics().asList()).isEmpty();
    }

    private static void noTwoObjectsClash(GeneratedSpec spec, Compilation compilation) {
        for (ManifestSet set : compilation.manifests()) {
            assertThat(set.manifests())
                    .extracting(manifest -> manifest.kind() + " " + manifest.namespace() + "/" + manifest.name())
                    .doesNotHaveDuplicates();
        }
    }

    private static void loweringWhatWasLiftedGivesTheSame(GeneratedSpec spec, Compilation compilation) {
        for (ManifestSet lowered : lowered(compilation)) {
            Diagnostics.Collector out = new Diagnostics.Collector();
            var lifted = Targets.lift(lowered, spec.release(), List.of(), out);
            assertThat(out.toDiagnostics().asList()).isEmpty();
            assertThat(Targets.lower(lifted, out)).containsExactly(lowered);
        }
    }

    /** Without what an earlier release leaves behind: of a change that is halfway, the objects say some things twice. */
    private static List<ManifestSet> lowered(Compilation compilation) {
        return Targets.lower(compilation.model(), new Diagnostics.Collector());
    }

    private static void whatIsWrittenReadsBack(GeneratedSpec spec, Compilation compilation) {
        for (ManifestSet set : compilation.manifests()) {
            Diagnostics.Collector out = new Diagnostics.Collector();
            List<Node> read = new ArrayList<>();
            files(set).forEach(file -> read.addAll(NodeReader.read(file, out)));
            assertThat(out.toDiagnostics().asList()).isEmpty();
            assertThat(read)
                    .containsExactlyInAnyOrderElementsOf(
                            set.manifests().stream().map(Manifest::root).toList());
        }
    }

    private static void inspectingWhatIsRenderedFindsNoError(GeneratedSpec spec, Compilation compilation) {
        for (ManifestSet set : lowered(compilation)) {
            List<Diagnostic> findings = Netspec.inspect(
                            new InspectRequest(files(set), set.managementCluster(), spec.release(), List.of()))
                    .diagnostics()
                    .asList();
            assertThat(findings)
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    static List<Manifest> manifests(Compilation compilation) {
        return compilation.manifests().stream()
                .flatMap(set -> set.manifests().stream())
                .toList();
    }

    static List<SourceFile> files(ManifestSet set) {
        List<SourceFile> files = new ArrayList<>();
        ManifestTree.of(List.of(set)).forEach((path, text) -> {
            if (!path.endsWith("kustomization.yaml")) {
                files.add(SourceFile.of(path, text));
            }
        });
        return files;
    }
}
