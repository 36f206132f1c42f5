package dev.netspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class FindingPageTest {

    @Test
    void knowsItsTitleAndSeverity() {
        FindingPage page = FindingPage.find("pool-overlap").orElseThrow();

        assertThat(page.id()).isEqualTo("pool-overlap");
        assertThat(page.title()).isEqualTo("load balancer ranges share addresses");
        assertThat(page.severity()).isEqualTo(Severity.ERROR);
        assertThat(page.text()).startsWith("# pool-overlap: ").contains("## Why it matters");
        assertThat(FindingPage.find("bond-single-member").orElseThrow().severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void isAbsentForWhatIsNoId() {
        assertThat(FindingPage.find("pool-overlaps")).isEmpty();
        assertThat(FindingPage.find("")).isEmpty();
        assertThat(FindingPage.find("../finding/pool-overlap")).isEmpty();
    }
}
