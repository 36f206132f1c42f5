package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.SourceFiles;
import dev.netspec.policy.ChangeStance;
import dev.netspec.policy.Terms;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say how seriously findings are taken. */
abstract class JudgingMojo extends AbstractMojo {

    /**
     * The least severity that fails the build: note, warning or error. Default: that of the profile. Where the policy in
     * the spec states it too, the stricter wins.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.failOn")
    private String failOn;

    /**
     * The severities and the threshold to begin with: lab, standard or production. Default: standard. Where the policy
     * in the spec states one too, the stricter wins for each finding.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.profile")
    private String profile;

    /**
     * Severities by the ids of findings: note, warning or error. Errors cannot be lowered. Where the policy in the spec
     * states one too, the stricter wins. It is a map, so it can be given in a POM only.
     *
     * @since 0.1
     */
    @Parameter
    private Map<String, String> severities = Map.of();

    /**
     * The findings that the repository started with, as the goal baseline writes them: they fail no build.
     *
     * @since 0.1
     */
    @Parameter(
            property = "netspec.baselineFile",
            defaultValue = "${project.basedir}/.netspec/baseline.yaml",
            required = true)
    private File baselineFile;

    /**
     * The day that decides whether an exception has ended, as in 2027-03-31: to rehearse that. Default: today, UTC.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.today")
    private String today;

    final Terms terms(Path base, Diagnostics.Collector out) throws MojoFailureException {
        return new Terms(
                BuildStance.of(Optional.ofNullable(profile), Optional.ofNullable(failOn), severities, changes()),
                SourceFiles.readIfAny(baselineFile(), base, out),
                today == null ? LocalDate.now(ZoneOffset.UTC) : day(today));
    }

    /** What the build states about changes. */
    ChangeStance changes() throws MojoFailureException {
        return ChangeStance.NONE;
    }

    private static LocalDate day(String text) throws MojoFailureException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new MojoFailureException("netspec.today is `" + text + "`: write a date such as `2027-03-31`");
        }
    }

    final Path baselineFile() {
        return baselineFile.toPath();
    }
}
