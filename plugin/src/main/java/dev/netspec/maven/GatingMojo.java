package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.files.RepositoryRoot;
import dev.netspec.gate.ReportFormat;
import dev.netspec.gate.RepositoryPaths;
import dev.netspec.gate.Run;
import dev.netspec.model.NetworkModel;
import dev.netspec.report.Summary;
import dev.netspec.review.Review;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that decides whether a change may be merged, and tells the CI system why. */
abstract class GatingMojo extends ReviewingMojo {

    /**
     * Reports to write into the output directory, before the build fails, for what reads them: sarif, codequality, junit,
     * checkstyle, rdjsonl, json, comment, github, or all of them, or none. Default: those that the CI system reads in which
     * the build runs, and the comment: sarif and github on GitHub, codequality and junit on GitLab, junit and checkstyle on
     * Jenkins. Elsewhere it is none.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.reports")
    private List<String> reports = List.of();

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    @Override
    final void run() throws IOException, MojoFailureException {
        formats(); // a name that is none fails before any work is done
        gate();
    }

    abstract void gate() throws IOException, MojoFailureException;

    private Set<ReportFormat> formats() throws MojoFailureException {
        return CiSystem.formats(reports, System.getenv());
    }

    @Override
    final void tell(NetworkModel model, Diagnostics findings, Severity failOn, Optional<Review> review)
            throws IOException, MojoFailureException {
        Set<ReportFormat> formats = formats();
        RepositoryPaths paths = new RepositoryPaths(RepositoryRoot.shown(base()), renderedPath());
        Run run = new Run(version(), paths, findings, Summary.rules(model, ownRules()), failOn, review);
        BuildReports.of(Optional.ofNullable(session)).write(executionName(), run, formats, output(), System.getenv());
    }

    private String executionName() {
        return Optional.ofNullable(execution)
                .map(each -> each.getGoal() + "@" + each.getExecutionId())
                .orElse("");
    }
}
