package dev.netspec.page;

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
        assertThat(page.releases()).isEqualTo("all");
        assertThat(page.neverInBaseline()).hasValue("MetalLB refuses what comes of it");
        assertThat(page.text()).startsWith("# pool-overlap: ").contains("## Why it matters");
        FindingPage warning = FindingPage.find("bond-single-member").orElseThrow();
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.neverInBaseline()).isEmpty();
    }

    @Test
    void isAbsentForWhatIsNoId() {
        assertThat(FindingPage.find("pool-overlaps")).isEmpty();
        assertThat(FindingPage.find("")).isEmpty();
        assertThat(FindingPage.find("../finding/pool-overlap")).isEmpty();
    }
}
