package dev.netspec.maven;

import dev.netspec.Base;
import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Head;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.drift.Removals;
import dev.netspec.files.Changes;
import dev.netspec.files.OutputDirectories;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.policy.Terms;
import dev.netspec.provenance.Provenance;
import dev.netspec.release.Release;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.Summary;
import dev.netspec.review.Review;
import dev.netspec.rule.OwnRules;
import dev.netspec.rule.Rule;
import dev.netspec.rule.UnusableRuleException;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that compile have in common: how a run begins, is shown and ends. */
public abstract class AbstractNetspecMojo extends LocatingMojo {

    private static final PathPatterns MANIFESTS = new PathPatterns(List.of("**/*.yaml", "**/*.yml"), List.of());

    /**
     * The release that every region is taken to run, whatever it states: to rehearse an upgrade. Goals that concern
     * what is committed refuse it.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.targetRelease")
    private String targetRelease;

    /**
     * The management clusters whose files are compiled, checked or written; default: all. For specs whose manifests go to
     * several repositories, together with the directories. The whole spec is checked in any case.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.managementClusters")
    private List<String> managementClusters = List.of();

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private String styleColor = "auto";

    /**
     * How findings are shown: long, with the lines they are about, or short, one line of the form
     * file:line:column: error[id] message for editors.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.format", defaultValue = "long", required = true)
    private String format = "long";

    /**
     * How many columns findings may take. Default: what the environment variable COLUMNS says, else the width of the
     * terminal, or 120 where there is none.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.width")
    private Integer width;

    /**
     * Does nothing at all.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("netspec is skipped");
            return;
        }
        try {
            run();
        } catch (UnusableRuleException mistake) {
            throw new MojoExecutionException("netspec stops, since " + mistake.getMessage(), mistake);
        } catch (IOException failure) {
            throw new MojoExecutionException("netspec cannot read or write: " + failure, failure);
        }
    }

    boolean isSkipped() {
        return skip;
    }

    abstract void run() throws IOException, MojoFailureException;

    /** What goals that gate do with what was found before anything fails. */
    void tell(NetworkModel model, Diagnostics findings, Severity failOn, Optional<Review> review)
            throws IOException, MojoFailureException {}

    /** The spec, compiled. A file that cannot be read may hold what every other refers to, so nothing is then compiled. */
    final Compilation compile() throws IOException, MojoFailureException {
        Optional<Release> release = targetRelease();
        Diagnostics.Collector unreadable = new Diagnostics.Collector();
        Terms terms = terms(base(), unreadable);
        List<SourceFile> sources = sources(unreadable);
        Optional<Base> base = base(sources, unreadable);
        List<Head> heads = heads(sources, unreadable);
        if (unreadable.errors() > 0) {
            NetworkModel nothing = new NetworkModel(List.of());
            tell(nothing, unreadable.toDiagnostics(), Severity.ERROR, Optional.empty());
            fail(nothing, unreadable.toDiagnostics());
        }
        Compilation compilation = Netspec.compile(new CompileRequest(sources, release, terms, ownRules())
                .comparedWith(base)
                .mergedWith(heads)
                .onlyFor(Set.copyOf(managementClusters)));
        getLog().info(Summary.read(sources.size(), specDirectory().getName(), compilation.model()));
        refuseUnknown(compilation.model());
        return compilation;
    }

    /** A misspelt name would write nothing, and in a shared directory take all that is there for stale. */
    private void refuseUnknown(NetworkModel model) throws MojoFailureException {
        Set<String> known = model.managementClusters();
        for (String name : managementClusters) {
            if (!known.contains(name)) {
                throw new MojoFailureException(
                        "netspec.managementClusters names `" + name + "`, and the spec has " + Phrase.and(known));
            }
        }
    }

    /** What the spec is compared with, if anything. */
    Optional<Base> base(List<SourceFile> sources, Diagnostics.Collector out) throws IOException {
        return Optional.empty();
    }

    /** What else is on its way to where the spec is to be merged. */
    List<Head> heads(List<SourceFile> sources, Diagnostics.Collector out) throws IOException {
        return List.of();
    }

    /** Of netspec. */
    final String version() {
        return version;
    }

    /** Where an output comes from. */
    final Provenance provenance(Compilation compilation, OutputTree output) {
        return new Provenance(
                version,
                Summary.rules(compilation.model(), ownRules()),
                compilation.sources(),
                compilation.model(),
                compilation.manifests(),
                output);
    }

    /** Those that the POM puts on the plugin's class path. */
    final List<Rule> ownRules() {
        return OwnRules.load();
    }

    final Optional<Release> targetRelease() throws MojoFailureException {
        return targetRelease == null
                ? Optional.empty()
                : Optional.of(TargetRelease.named("netspec.targetRelease", targetRelease));
    }

    final ConsoleReport report() throws MojoFailureException {
        return new ConsoleReport(Terminal.look(Optional.ofNullable(width), format, styleColor));
    }

    /** Shows findings, each with its place and its fix, unless an earlier goal of this build has shown them. */
    final void show(Diagnostics findings) throws MojoFailureException {
        ConsoleReport report = report();
        Set<String> shown = shown();
        int again = 0;
        for (Diagnostic finding : findings) {
            String text = report.of(finding);
            if (!shown.add(text)) {
                again++;
                continue;
            }
            switch (finding.severity()) {
                case ERROR -> getLog().error(text);
                case WARNING -> getLog().warn(text);
                case NOTE -> getLog().info(text);
            }
        }
        if (again > 0) {
            getLog().info(Phrase.count(again, "finding") + " as shown above");
        }
    }

    /** What the goals of this build have shown of this module: Maven keeps it for them. */
    @SuppressWarnings("unchecked")
    private Set<String> shown() {
        Map<Object, Object> kept = getPluginContext();
        return kept == null
                ? new HashSet<>()
                : (Set<String>) kept.computeIfAbsent("netspec.shown", key -> new HashSet<String>());
    }

    /**
     * Shows the findings of a compilation and of what was done with it, and fails if they are bad enough: whoever goes on
     * after this has an output.
     *
     * @param more as the policy has it
     */
    final OutputTree conclude(Compilation compilation, Diagnostics more) throws IOException, MojoFailureException {
        Diagnostics findings = compilation.diagnostics().plus(more);
        tell(compilation.model(), findings, compilation.policy().failOn(), compilation.review());
        if (findings.reach(compilation.policy().failOn())) {
            fail(compilation.model(), findings);
        }
        show(findings);
        getLog().info(Summary.checked(compilation.model(), ownRules(), findings));
        return compilation.output().orElseThrow();
    }

    /** Shows findings and fails, if there is an error among them. */
    final void failOnErrors(Diagnostics findings) throws MojoFailureException {
        if (findings.hasErrors()) {
            show(findings);
            throw new MojoFailureException(Summary.failure(findings));
        }
    }

    private void fail(NetworkModel model, Diagnostics findings) throws MojoFailureException {
        show(findings);
        getLog().info(Summary.checked(model, ownRules(), findings));
        throw new MojoFailureException(Summary.failure(findings));
    }

    /** Writes and deletes, and says how much. */
    final void apply(List<Changes> changes, OutputDirectories directories, OutputTree tree) throws IOException {
        int written = 0;
        int deleted = 0;
        for (Changes each : changes) {
            each.apply();
            written += each.writes().size();
            deleted += each.deletions().size();
        }
        getLog().info(Summary.written(directories.counts(tree), written, deleted));
    }

    final boolean isAskedFor(String managementCluster) {
        return managementClusters.isEmpty() || managementClusters.contains(managementCluster);
    }

    /** Where the committed trees of the management clusters that are asked for lie: those of others are left alone. */
    final OutputDirectories committed(Compilation compilation) {
        Set<String> others = new HashSet<>(compilation.model().managementClusters());
        others.removeIf(this::isAskedFor);
        return committed().without(others);
    }

    /** What of the committed objects the spec does not have any more, though they are protected, as far as they can be read. */
    final Removals removals(Compilation compilation) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        return Removals.between(
                ManifestTree.read(
                        renderedPath(), SourceFiles.readIfAny(renderedDirectory(), MANIFESTS, base(), out), out),
                compilation.manifests());
    }

    final void refuseTargetRelease(String goal) throws MojoFailureException {
        if (targetRelease != null) {
            throw new MojoFailureException("netspec:" + goal + " concerns what is committed, which follows the releases"
                    + " that the spec states; netspec.targetRelease is for rehearsals, for example: mvn netspec:compile"
                    + " -Dnetspec.targetRelease=" + targetRelease);
        }
    }
}
