package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.Netspec;
import dev.netspec.Rehearsal;
import dev.netspec.RehearseRequest;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diff.Diff;
import dev.netspec.diff.Side;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.policy.Terms;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.report.DifferenceReport;
import dev.netspec.report.Summary;
import dev.netspec.secret.Secrets;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says in words what an upgrade would change: which objects, labels, pools and findings differ between two releases.
 * With netspec.base it compares the spec with an earlier state of it, and says what changes in the network and how dangerous
 * that is. Without either it compares what is committed with what the spec compiles to. Writes nothing, and does not
 * fail because of a difference.
 *
 * @since 0.1
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends ReviewingMojo {

    /** The errors that a change can be, and that nothing is wrong with the spec for: they fail the gate, and this only warns. */
    private static final Set<String> OF_CHANGES = Set.of(
            "change-not-approved",
            "deleted-without-tombstone",
            "empty-render",
            "mass-deletion",
            "removed-while-protected");

    private static final PathPatterns MANIFESTS = new PathPatterns(List.of("**/*.yaml", "**/*.yml"), List.of());

    /**
     * The release to compare with netspec.targetRelease; of the two, a missing one is what the spec states.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.fromRelease")
    private String fromRelease;

    @Override
    void run() throws IOException, MojoFailureException {
        Optional<Release> from = fromRelease == null
                ? Optional.empty()
                : Optional.of(TargetRelease.named("netspec.fromRelease", fromRelease));
        Optional<Release> to = targetRelease();
        if (from.isPresent() || to.isPresent()) {
            rehearse(from, to);
        } else if (isCompared()) {
            compareBase();
        } else {
            compareCommitted();
        }
    }

    private void compareBase() throws IOException, MojoFailureException {
        Compilation compilation = compile();
        show(compilation.review());
        show(Diagnostics.of(compilation.diagnostics().asList().stream()
                .map(finding -> OF_CHANGES.contains(finding.id()) ? finding.as(Severity.WARNING) : finding)
                .toList()));
        Diagnostics ofSpec = Diagnostics.of(compilation.diagnostics().asList().stream()
                .filter(finding -> !OF_CHANGES.contains(finding.id()))
                .toList());
        if (ofSpec.hasErrors()) {
            throw new MojoFailureException(Summary.failure(ofSpec));
        }
    }

    private void rehearse(Optional<Release> from, Optional<Release> to) throws MojoFailureException {
        Diagnostics.Collector unreadable = new Diagnostics.Collector();
        List<SourceFile> sources = sources(unreadable);
        Terms terms = terms(base(), unreadable);
        failOnErrors(unreadable.toDiagnostics());
        Rehearsal rehearsal = Netspec.rehearse(new RehearseRequest(sources, from, to, terms, ownRules()));
        DifferenceReport report = new DifferenceReport(name(from, rehearsal.before()), name(to, rehearsal.after()));
        getLog().info(report.title());
        show(rehearsal.errors());
        report.lines(rehearsal.diff(), rehearsal.leftOut()).forEach(getLog()::info);
        if (rehearsal.errors().hasErrors()) {
            throw new MojoFailureException(Summary.failure(rehearsal.errors()));
        }
    }

    /** What a side is called: its release, or those that the spec states. */
    private static String name(Optional<Release> given, NetworkModel model) {
        List<Release> stated = Catalogue.bundled().releases().stream()
                .filter(release -> model.clusters().stream()
                        .anyMatch(cluster -> cluster.region().release().equals(release)))
                .toList();
        String names = stated.stream().map(Release::name).collect(Collectors.joining(" and "));
        return given.map(Release::name)
                .orElse(
                        switch (stated.size()) {
                            case 0 -> "the stated release";
                            case 1 -> "the stated release " + names;
                            default -> "the stated releases " + names;
                        });
    }

    private void compareCommitted() throws IOException, MojoFailureException {
        Compilation compilation = compile();
        failOnErrors(compilation.diagnostics());
        Diagnostics.Collector unreadable = new Diagnostics.Collector();
        List<SourceFile> files = SourceFiles.readIfAny(renderedDirectory(), MANIFESTS, base(), unreadable);
        List<ManifestSet> committed =
                ManifestTree.read(committed().byRoot().get("rendered").shown(""), files, unreadable);
        failOnErrors(Secrets.in(files).mask(unreadable.toDiagnostics()));
        DifferenceReport report = new DifferenceReport("what is committed", "what the spec compiles to");
        getLog().info(report.title());
        Diff diff = Diff.between(
                new Side(committed, Diagnostics.NONE), new Side(compilation.manifests(), Diagnostics.NONE));
        report.lines(diff, List.of()).forEach(getLog()::info);
    }
}
