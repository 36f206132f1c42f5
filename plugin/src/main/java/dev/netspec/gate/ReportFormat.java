package dev.netspec.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry: every format there is. */
public enum ReportFormat {
    /** SARIF 2.1.0, for code scanning of GitHub and for editors. */
    SARIF("netspec.sarif", SarifReport::of),
    /** What GitLab shows on a merge request. */
    CODEQUALITY("netspec-codequality.json", CodeQualityReport::of),
    /** Each rule as a test. */
    JUNIT("TEST-netspec.xml", JunitReport::of),
    CHECKSTYLE("netspec-checkstyle.xml", CheckstyleReport::of),
    /** What reviewdog posts on a pull request, with repairs to accept by a click. */
    RDJSONL("netspec.rdjsonl", ReviewdogReport::of),
    /** All there is, for programs of anybody's own. */
    JSON("netspec.json", JsonReport::of),
    /** For a bot that comments on a pull request. */
    COMMENT("comment.md", report -> Pages.of(report).comment()),
    /** What GitHub shows of a step: findings at their lines, and a page. */
    GITHUB(ReportFormat::step);

    private final Optional<String> file;
    private final Function<Report, List<Output>> renderer;

    ReportFormat(String file, Function<Report, String> text) {
        this.file = Optional.of(file);
        this.renderer = report -> List.of(new Output.File(file, text.apply(report)));
    }

    ReportFormat(Function<Report, List<Output>> renderer) {
        this.file = Optional.empty();
        this.renderer = renderer;
    }

    private static List<Output> step(Report report) {
        return List.of(new Output.Commands(Command.of(report)), new Output.StepSummary(Pages.of(report)));
    }

    /** A run in all these formats: something for each, also if there is nothing to say. */
    public static List<Output> render(Run run, Collection<ReportFormat> formats) {
        Report report = Report.of(run);
        return formats.stream()
                .flatMap(format -> format.renderer.apply(report).stream())
                .toList();
    }

    /** The names of all files that reports are written to. */
    public static Set<String> files() {
        return Arrays.stream(values()).flatMap(format -> format.file.stream()).collect(Collectors.toSet());
    }

    /** As a user writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
