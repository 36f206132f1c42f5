package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of what can change and why that is how dangerous. */
class ChangeKindTest {

    private static final Path CATALOGUE = Path.of("src", "site", "markdown", "catalogue.md");

    @ParameterizedTest
    @EnumSource
    void aReasonIsASentenceWithASource(Ground ground) {
        assertThat(ground.reason()).matches("[a-z].*[^.]");
        assertThat(ground.source()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void theRulesThatASourceNamesAreInTheCatalogue(Ground ground) throws IOException {
        assertThat(Pattern.compile("\\b[A-Z]-\\d\\d\\b")
                        .matcher(ground.source())
                        .results()
                        .map(MatchResult::group))
                .allSatisfy(rule -> assertThat(Files.readString(CATALOGUE)).contains("| " + rule + " |"));
    }

    @Test
    void whatTheProductCannotDoSaysWhatThatRestsOn() {
        assertThat(Arrays.stream(Ground.values()).filter(ground -> ground.risk() == Risk.FORBIDDEN))
                .allSatisfy(ground -> assertThat(ground.source()).containsAnyOf("inference", "recollection"));
    }

    @Test
    void everyGroundIsUsed() throws IOException {
        String sources = "";
        try (var files = Files.list(Path.of("src", "main", "java", "dev", "netspec", "review"))) {
            for (Path file : files.filter(each -> !each.endsWith("Ground.java")).toList()) {
                sources += Files.readString(file);
            }
        }
        String all = sources;
        assertThat(Ground.values()).allSatisfy(ground -> assertThat(all).contains("Ground." + ground));
    }
}
