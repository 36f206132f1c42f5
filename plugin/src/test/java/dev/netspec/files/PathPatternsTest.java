package dev.netspec.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "**/*.yaml,      a.yaml,         true",
        "**/*.yaml,      x/y/a.yaml,     true",
        "**/*.yaml,      x/a.yml,        false",
        "**/*.yaml,      x/ayaml,        false",
        "*.yaml,         x/a.yaml,       false",
        "a?.yaml,        ab.yaml,        true",
        "a?.yaml,        a/.yaml,        false",
        "sites/,         sites/a/b.yaml, true",
        "sites/**,       sites,          true",
        "sites/**,       sites-2/a,      false",
        "**/old/**,      old/a.yaml,     true",
        "**/old/**,      x/old/y/a.yaml, true",
        "**/old/**,      x/older/a.yaml, false",
        "**,             x/y,            true",
        "a+(b).yaml,     a+(b).yaml,     true",
    })
    void matchesAsMavenUsersExpect(String pattern, String path, boolean matches) {
        assertThat(new PathPatterns(List.of(pattern), List.of()).match(path)).isEqualTo(matches);
        assertThat(new PathPatterns(List.of("**"), List.of(pattern)).match(path))
                .isEqualTo(!matches);
    }
}
