package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReportTest {

    private static final String TEXT = Runs.text(Runs.thirty(), ReportFormat.CHECKSTYLE);

    @Test
    void eachFileIsNamedOnceByItsPathInTheRepository() {
        assertThat(Xml.elements(TEXT, "file"))
                .extracting(file -> file.getAttribute("name"))
                .doesNotHaveDuplicates()
                .contains(Runs.MODULE + "/spec/region-one.yaml", Runs.MODULE + "/" + Runs.HOSTILE);
    }

    @Test
    void whatAPolicyLetsPassIsForInformation() {
        Map<String, Long> severities = Xml.elements(TEXT, "error").stream()
                .collect(Collectors.groupingBy(error -> error.getAttribute("severity"), Collectors.counting()));

        assertThat(severities)
                .containsExactlyInAnyOrderEntriesOf(Map.of("error", (long) Runs.failing(), "warning", 2L, "info", 2L));
    }

    @Test
    void eachFindingHasItsPlaceItsWordsAndItsId() {
        Element error = Xml.elements(TEXT, "error").stream()
                .filter(each -> each.getAttribute("source").equals("netspec.cidr-host-bits"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of("line", "column", "severity", "message"))
                .extracting(error::getAttribute)
                .containsExactly(
                        "19",
                        "11",
                        "warning",
                        "`10.0.11.7/24` is an address inside the network `10.0.11.0/24`; fix: write `10.0.11.0/24`,"
                                + " which is what the product makes of it");
    }

    @Test
    void isValidXmlWhereThereIsNothingToSay() {
        assertThat(Xml.elements(Runs.text(Runs.empty(), ReportFormat.CHECKSTYLE), "file"))
                .isEmpty();
    }
}
