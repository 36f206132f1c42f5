package dev.netspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void listsValuesInBackticks() {
        assertThat(Phrase.or(List.of("a"))).isEqualTo("`a`");
        assertThat(Phrase.or(List.of("a", "b"))).isEqualTo("`a` or `b`");
        assertThat(Phrase.and(List.of(1, 2, 3))).isEqualTo("`1`, `2` and `3`");
    }

    @Test
    void putsNounsInThePluralWhereItIsDue() {
        assertThat(Phrase.count(0, "file")).isEqualTo("0 files");
        assertThat(Phrase.count(1, "address")).isEqualTo("1 address");
        assertThat(Phrase.count(2, "address")).isEqualTo("2 addresses");
    }
}
