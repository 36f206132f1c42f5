package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.page.FindingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The site lists every finding; {@code -Dgolden.update} writes the list anew. */
class FindingIndexTest {

    private static final Path INDEX = Path.of("src", "site", "markdown", "index.md");

    @Test
    void theSiteListsEveryFinding() throws IOException {
        String index = index();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(INDEX, index);
        }

        assertThat(Files.readString(INDEX)).isEqualTo(index);
    }

    private static String index() {
        return FindingPage.ids().stream()
                .flatMap(id -> FindingPage.find(id).stream())
                .map(page -> "| [%s](finding/%s.html) | %s | %s | %s |\n"
                        .formatted(
                                page.id(),
                                page.id(),
                                page.title(),
                                page.severity().word(),
                                page.releases()))
                .collect(Collectors.joining("", """
                        # The findings of netspec

                        Each links to its page: what it means, what it does to the product, a wrong and a right example, and the source. The
                        same pages are printed by `mvn netspec:explain -Dnetspec.id=<id>`, without a network or a project.

                        | finding | about | severity | releases |
                        |---|---|---|---|
                        """, ""));
    }
}
