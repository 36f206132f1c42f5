package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.gate.Fingerprints;
import dev.netspec.gate.RepositoryPaths;
import dev.netspec.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By a fingerprint a finding is recognised from one run to the next. All wrong fixtures show it. */
class FingerprintsTest {

    private static final String SHIFT = "# a line above everything else\n".repeat(100);
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    static Stream<Fixture> wrong() {
        return Fixture.all().stream().filter(fixture -> !fixture.isRight());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aFingerprintSurvivesAHundredLinesAboveAndAnotherNameOfTheFile(Fixture fixture) {
        List<SourceFile> moved =
                fixture.sources().stream().map(FingerprintsTest::moved).toList();

        assertThat(fingerprints(fixture.findings(moved))).isNotEmpty().isEqualTo(fingerprints(fixture.findings()));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void noTwoFindingsOfARunHaveTheSame(Fixture fixture) {
        Diagnostics findings = fixture.findings();

        assertThat(fingerprints(findings)).hasSameSizeAs(findings.asList());
    }

    private static Set<String> fingerprints(Diagnostics findings) {
        Fingerprints fingerprints = Fingerprints.of(findings, RepositoryPaths.WHOLE);
        Set<String> all = new TreeSet<>();
        findings.forEach(finding -> all.add(finding.id() + " " + fingerprints.of(finding)));
        return all;
    }

    /** A byte order mark stays at the start. */
    private static SourceFile moved(SourceFile file) {
        byte[] bytes = file.bytes();
        int start = startsWith(bytes, MARK) ? MARK.length : 0;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(bytes, 0, start);
        text.writeBytes(SHIFT.getBytes(StandardCharsets.UTF_8));
        text.write(bytes, start, bytes.length - start);
        return new SourceFile(file.path().replaceFirst("([^/]*)$", "moved-$1"), text.toByteArray());
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
