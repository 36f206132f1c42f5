package dev.netspec.maven;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.gate.ReportFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;

/** A system that runs builds, what tells that it does, and the reports that it reads; a bot may post the comment on any. */
enum CiSystem {
    GITHUB("GITHUB_ACTIONS", ReportFormat.SARIF, ReportFormat.GITHUB, ReportFormat.COMMENT),
    GITLAB("GITLAB_CI", ReportFormat.CODEQUALITY, ReportFormat.JUNIT, ReportFormat.COMMENT),
    JENKINS("JENKINS_URL", ReportFormat.JUNIT, ReportFormat.CHECKSTYLE, ReportFormat.COMMENT);

    private static final String ALL = "all";
    private static final String NONE = "none";

    private final String variable;
    private final List<ReportFormat> formats;

    CiSystem(String variable, ReportFormat... formats) {
        this.variable = variable;
        this.formats = List.of(formats);
    }

    /**
     * The formats to write.
     *
     * @param names what the user wants; if nothing, it is what the CI system reads in which the build runs
     */
    static Set<ReportFormat> formats(List<String> names, Map<String, String> environment) throws MojoFailureException {
        Set<ReportFormat> formats = new TreeSet<>();
        for (String name : names) {
            formats.addAll(named(name.strip()));
        }
        if (names.isEmpty()) {
            Arrays.stream(values())
                    .filter(system -> system.isIn(environment))
                    .forEach(system -> formats.addAll(system.formats));
        }
        return formats;
    }

    private boolean isIn(Map<String, String> environment) {
        return !List.of("", "false").contains(environment.getOrDefault(variable, ""));
    }

    private static List<ReportFormat> named(String name) throws MojoFailureException {
        if (name.equals(NONE)) {
            return List.of();
        }
        if (name.equals(ALL)) {
            return List.of(ReportFormat.values());
        }
        return List.of(ReportFormat.named(name).orElseThrow(() -> unknown(name)));
    }

    private static MojoFailureException unknown(String name) {
        List<String> known = new ArrayList<>(
                Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList());
        known.addAll(List.of(ALL, NONE));
        return new MojoFailureException("netspec.reports names `" + name + "`"
                + DidYouMean.nearest(name, known)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse(", and netspec knows " + Phrase.and(known)));
    }
}
