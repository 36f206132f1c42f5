package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.report.DifferenceReport;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the console shows of an upgrade, as reviewed against the product's release matrix. {@code -Dgolden.update} rewrites
 * the files; a pair of releases is added by making its file.
 */
class RehearsalTest {

    private static final Path FOLDER = Specs.GOLDEN.resolveSibling("diff");

    record Upgrade(String name, String from, String to) {
        Path file() {
            return FOLDER.resolve(name).resolve(from + "-" + to + ".txt");
        }

        List<SourceFile> sources() {
            return name.equals("sample") ? SampleRepositoryTest.spec() : Specs.sources(name);
        }
    }

    static Stream<Upgrade> upgrades() {
        return Specs.children(FOLDER)
                .flatMap(folder -> Specs.children(folder).map(file -> {
                    String[] pair =
                            file.getFileName().toString().replace(".txt", "").split("-");
                    return new Upgrade(folder.getFileName().toString(), pair[0], pair[1]);
                }));
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void saysWhatTheReleasesChange(Upgrade upgrade) throws IOException {
        Rehearsal rehearsal = Netspec.rehearse(
                new RehearseRequest(upgrade.sources(), release(upgrade.from()), release(upgrade.to())));

        DifferenceReport report = new DifferenceReport(upgrade.from(), upgrade.to());
        String said =
                report.title() + "\n" + String.join("\n", report.lines(rehearsal.diff(), rehearsal.leftOut())) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.writeString(upgrade.file(), said);
        }
        assertThat(said).isEqualTo(Files.readString(upgrade.file()));
        assertThat(rehearsal.errors().asList()).isEmpty();
    }

    private static Optional<Release> release(String name) {
        return Optional.of(Catalogue.bundled().find(name).orElseThrow());
    }
}
