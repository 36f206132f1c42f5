package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryPathsTest {

    @ParameterizedTest
    @CsvSource({
        "'', spec/a.yaml, spec/a.yaml",
        "regions/one, spec/a.yaml, regions/one/spec/a.yaml",
        "regions/one, ../shared/a.yaml, regions/shared/a.yaml",
        "regions/one, ../../a.yaml, a.yaml",
        "regions/one, ../../../a.yaml, ../a.yaml",
        "regions/one, ./spec//a.yaml, regions/one/spec/a.yaml",
        "'', ., ."
    })
    void aPathIsThatInTheRepository(String module, String file, String path) {
        assertThat(new RepositoryPaths(module, "rendered").of(SourceFile.of(file, "")))
                .isEqualTo(path);
    }
}
