package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.JUnitParser;
import se.bjurr.violations.lib.parsers.SarifParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** What a reader that others wrote, for Jenkins and for bots, makes of the reports. */
class ReadersTest {

    private static final ViolationsLogger SILENT = new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable failure) {}
    };

    @Test
    void sarifIsReadAsAllFindings() throws Exception {
        Set<Violation> read = read(new SarifParser(), ReportFormat.SARIF);

        assertThat(read.stream()
                        .map(each -> URLDecoder.decode(each.getFile(), StandardCharsets.UTF_8) + ":"
                                + each.getStartLine() + " " + each.getRule()))
                .containsExactlyInAnyOrderElementsOf(places(each -> true));
        assertThat(read)
                .filteredOn(each -> each.getSeverity() == SEVERITY.ERROR)
                .hasSize(Runs.failing());
    }

    @Test
    void checkstyleIsReadAsAllFindings() throws Exception {
        assertThat(read(new CheckStyleParser(), ReportFormat.CHECKSTYLE).stream()
                        .map(each -> each.getFile() + ":" + each.getStartLine() + " "
                                + each.getRule().replace("netspec.", "")))
                .containsExactlyInAnyOrderElementsOf(places(each -> true));
    }

    @Test
    void codeQualityIsReadAsTheOpenFindings() throws Exception {
        assertThat(read(new CodeClimateParser(), ReportFormat.CODEQUALITY).stream()
                        .map(each -> each.getFile() + ":" + each.getStartLine() + " " + each.getRule()))
                .containsExactlyInAnyOrderElementsOf(places(Reported::isOpen));
    }

    @Test
    void junitIsReadAsWhatFails() throws Exception {
        assertThat(read(new JUnitParser(), ReportFormat.JUNIT)).hasSize(Runs.failing());
    }

    private static Set<Violation> read(ViolationsParser parser, ReportFormat format) throws Exception {
        return parser.parseReportOutput(Runs.text(Runs.thirty(), format), SILENT);
    }

    private static List<String> places(Predicate<Reported> which) {
        Stream<Reported> findings = Report.of(Runs.thirty()).findings().stream().filter(which);
        return findings.map(each -> each.place().path() + ":" + each.place().line() + " " + each.id())
                .toList();
    }
}
