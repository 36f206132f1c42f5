package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitReportTest {

    static Stream<Run> runs() {
        return Stream.of(Runs.thirty(), Runs.empty());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isValidByTheSchemaOfSurefire(Run run) throws SAXException, IOException {
        validate(Runs.text(run, ReportFormat.JUNIT));
    }

    @Test
    void theSchemaOfSurefireWantsANameOfEachTest() {
        String nameless = Runs.text(Runs.empty(), ReportFormat.JUNIT).replaceFirst("name=\"[^\"]*\" time", "time");

        assertThatThrownBy(() -> validate(nameless)).isInstanceOf(SAXException.class);
    }

    @Test
    void theCountsAreThoseOfTheTests() {
        String text = Runs.text(Runs.thirty(), ReportFormat.JUNIT);
        Element suite = Xml.read(text).getDocumentElement();

        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(Xml.elements(text, "testcase").size()))
                .isEqualTo(String.valueOf(30 + 2));
        assertThat(suite.getAttribute("failures"))
                .isEqualTo(String.valueOf(Xml.elements(text, "failure").size()))
                .isEqualTo(String.valueOf(Runs.failing()));
    }

    /** GitLab keeps only the first of tests with equal names. */
    @Test
    void noTwoTestsHaveTheSameName() {
        Run run = Runs.of(Findings.many(3, Severity.ERROR));

        assertThat(names(run)).hasSize(5).doesNotHaveDuplicates();
        assertThat(names(Runs.thirty())).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatFoundNothingIsATestThatPassed() {
        List<Element> tests = Xml.elements(Runs.text(Runs.empty(), ReportFormat.JUNIT), "testcase");

        assertThat(tests)
                .extracting(test -> test.getAttribute("classname"))
                .containsExactly("netspec.dhcp-range-overlap", "netspec.network-overlap", "netspec.pool-overlap");
        assertThat(tests)
                .last()
                .extracting(test -> test.getAttribute("name"))
                .isEqualTo("load balancer ranges share addresses");
        assertThat(tests).allMatch(test -> Xml.children(test).isEmpty());
    }

    @Test
    void whatAPolicyLetsPassIsATestThatPassedAndSaysWhy() {
        Element accepted = Xml.elements(Runs.text(Runs.thirty(), ReportFormat.JUNIT), "testcase").stream()
                .filter(test -> test.getAttribute("classname").equals("netspec.out-of-band-overlap"))
                .findFirst()
                .orElseThrow();

        assertThat(Xml.children(accepted)).containsExactly("system-out");
        assertThat(accepted.getTextContent())
                .contains("note[out-of-band-overlap]", "see #12 & 100% <img src=x> ]]> @team: accepted");
    }

    @Test
    void aWarningFailsIfThePolicySaysSo() {
        Diagnostics findings = Diagnostics.of(List.of(Diagnostic.warning("unused-name", Origin.NONE, "`a` is unused")));
        Run strict = new Run("1", RepositoryPaths.WHOLE, findings, List.of(), Severity.WARNING, Optional.empty());
        Run lax = new Run("1", RepositoryPaths.WHOLE, findings, List.of(), Severity.ERROR, Optional.empty());

        assertThat(Xml.elements(Runs.text(strict, ReportFormat.JUNIT), "failure"))
                .hasSize(1);
        assertThat(Xml.elements(Runs.text(lax, ReportFormat.JUNIT), "failure")).isEmpty();
    }

    private static List<String> names(Run run) {
        return Xml.elements(Runs.text(run, ReportFormat.JUNIT), "testcase").stream()
                .map(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
                .toList();
    }

    private static void validate(String text) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("/gate/schema/surefire-test-report.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
    }
}
