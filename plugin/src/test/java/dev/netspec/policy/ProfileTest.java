package dev.netspec.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import dev.netspec.schema.Schemas;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void theLanguageKnowsThemAllInTheSameOrder() {
        Pattern profiles = Pattern.compile("\"enum\": \\[\\s+\"lab\",\\s+\"standard\",\\s+\"production\"\\s+]");

        assertThat(Profile.all()).extracting(Profile::name).containsExactly("lab", "standard", "production");
        assertThat(Schemas.spec()).containsPattern(profiles);
    }

    @Test
    void theyMakeNothingOfAnErrorAndOfNothingUnknown() {
        assertThat(Profile.all())
                .allSatisfy(profile -> assertThat(profile.severities())
                        .allSatisfy((id, severity) -> assertThat(FindingPage.find(id))
                                .hasValueSatisfying(
                                        page -> assertThat(page.mayBe(severity) && page.severity() != severity)
                                                .isTrue())));
    }

    @Test
    void theStandardIsWhatThePagesSay() {
        Profile standard = Profile.named("standard").orElseThrow();

        assertThat(standard.severities()).isEmpty();
        assertThat(standard.failOn()).isEqualTo(Severity.ERROR);
    }
}
