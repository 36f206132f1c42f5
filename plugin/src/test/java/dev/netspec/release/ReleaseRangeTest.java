package dev.netspec.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseRangeTest {

    @ParameterizedTest
    @CsvSource({
        "all, 2.19 2.24.0 2.30, ''",
        "2.25 and later, 2.25 2.30, 2.24.4 2.19",
        "2.24.2 and later, 2.24.2 2.24.4 2.25, 2.24.0 2.23",
        "2.24 and earlier, 2.19 2.24.0 2.24.4, 2.25",
        "2.21 to 2.25, 2.21 2.24.4 2.25, 2.20 2.26",
        "2.14 and later, 2.19, ''",
        "2.9 and earlier, '', 2.19"
    })
    void hasTheReleasesThatItsWordsSay(String words, String within, String outside) {
        ReleaseRange range = ReleaseRange.parse(words).orElseThrow();

        assertThat(releases(within)).allMatch(range::contains);
        assertThat(releases(outside)).noneMatch(range::contains);
    }

    private static List<Release> releases(String names) {
        return Catalogue.bundled().releases().stream()
                .filter(release -> List.of(names.split(" ")).contains(release.name()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "some", "2.25", "since 2.25", "2.21 to", "2 and later"})
    void otherWordsAreNoRange(String words) {
        assertThat(ReleaseRange.parse(words)).isEmpty();
    }

    @Test
    void anUnboundedRangeHasNoEnds() {
        assertThat(ReleaseRange.parse("all").orElseThrow().first()).isEmpty();
        assertThat(ReleaseRange.parse("2.21 to 2.25").orElseThrow().last()).hasValue("2.25");
    }
}
