package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pool `a` grows                  | pool `a` grows
            `a<b>` and `c`                  | `a<b>` and `c`
            <img src=x> & *b* [l](1) _i_    | \\<img src=x\\> \\& \\*b\\* \\[l\\](1) \\_i\\_
            asks @team                      | asks @<!-- -->team
            `@team` is wrong                | `@team` is wrong
            an odd ` is none <b>            | an odd \\` is none \\<b\\>
            # no heading                    | \\# no heading
            `` is empty                     | \\`\\` is empty
            """)
    void showsExactlyTheWords(String words, String markdown) {
        assertThat(Markdown.sentence(words)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a      | `a`
            a`b    | ``a`b``
            a``b   | ```a``b```
            `a     | `` `a ``
            """)
    void codeMayHoldBackticks(String text, String markdown) {
        assertThat(Markdown.code(text)).isEqualTo(markdown);
    }
}
