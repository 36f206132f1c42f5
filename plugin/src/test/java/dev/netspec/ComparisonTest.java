package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.diff.LeftOut;
import dev.netspec.source.ChangedLines;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is compared if the spec, or that of the base, has errors. */
class ComparisonTest {

    private static final List<SourceFile> SPEC = SampleRepositoryTest.spec();

    @Test
    void aSpecThatIsAsItWasHasNothingToReview() {
        Compilation compilation = compile(SPEC, base(SPEC));

        assertThat(compilation.review()).hasValueSatisfying(review -> {
            assertThat(review.changes()).isEmpty();
            assertThat(review.upgrade()).isEmpty();
            assertThat(review.leftOut()).isEmpty();
        });
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void whatChangesIsSaid() {
        assertThat(compile(SPEC, base(with("10.0.11.61-10.0.11.80", "10.0.11.61-10.0.11.79")))
                        .review()
                        .orElseThrow()
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.sentence()).contains("`default`", "20"));
    }

    @Test
    void withoutABaseThereIsNoReview() {
        assertThat(Netspec.compile(new CompileRequest(SPEC, Optional.empty())).review())
                .isEmpty();
    }

    @Test
    void aClusterThatHasErrorsInTheBaseIsLeftOutAndSaid() {
        Compilation compilation = compile(SPEC, base(faulty()));

        List<LeftOut> leftOut = compilation.review().orElseThrow().leftOut();
        assertThat(leftOut)
                .extracting(each -> each.cluster().cluster())
                .as("the cluster, and the one that hangs on it")
                .containsExactly("kaas-mgmt", "mosk-1");
        assertThat(leftOut).allMatch(each -> each.before() && !each.after());
        assertThat(compilation.diagnostics().asList()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("base-faulty");
            assertThat(finding.message())
                    .isEqualTo("the spec of `origin/main` has 1 error, and what they are in is not compared");
            assertThat(finding.notes())
                    .singleElement()
                    .extracting(Note::message)
                    .asString()
                    .startsWith("`origin/main` has error[bad-address] at spec/");
        });
        assertThat(compilation.output()).isPresent();
    }

    @Test
    void aClusterThatHasErrorsNowIsLeftOut() {
        Compilation compilation = compile(faulty(), base(SPEC));

        assertThat(compilation.review().orElseThrow().leftOut()).isNotEmpty().allMatch(LeftOut::after);
    }

    @Test
    void whatARuleFindsWrongIsComparedAllTheSame() {
        List<SourceFile> inPool = with("apiEndpoint: 10.0.11.90", "apiEndpoint: 10.0.11.70");

        Compilation compilation = compile(inPool, base(SPEC));

        assertThat(compilation.review().orElseThrow().leftOut()).isEmpty();
        assertThat(compilation.review().orElseThrow().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.sentence()).contains("`10.0.11.90`", "`10.0.11.70`"));
        assertThat(compile(SPEC, base(inPool)).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("immutable-changed");
    }

    @Test
    void aClusterThatASideWithErrorsDoesNotKnowMayHaveBeenThere() {
        List<SourceFile> unreadable = with("kind: ManagementCluster", "kind: [}");

        Compilation compilation = compile(SPEC, base(unreadable));

        assertThat(compilation.review().orElseThrow().leftOut())
                .extracting(LeftOut::before)
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void aBaseThatCannotBeReadIsNotCompared() {
        Diagnostics unreadable = Diagnostics.of(
                List.of(Diagnostic.error("source-unreadable", Origin.NONE, "`spec/a.yaml` is a submodule")));

        Compilation compilation =
                compile(SPEC, new Base("origin/main", SPEC, List.of(), List.of(), ChangedLines.NONE, unreadable));

        assertThat(compilation.review()).isEmpty();
        assertThat(compilation.diagnostics().asList())
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("not all files of `origin/main` can be read, so nothing is compared");
    }

    @Test
    void aPasswordOfTheBaseIsShownNowhere() {
        List<SourceFile> leaking =
                with("    apiEndpoint: 10.0.11.90", "    password: hunter2hunter2\n    apiEndpoint: hunter2hunter2");

        Compilation compilation = compile(SPEC, base(leaking));

        assertThat(compilation.diagnostics().asList().toString())
                .contains("literal-password")
                .doesNotContain("hunter2");
    }

    /** The API endpoint lies in a pool. */
    private static List<SourceFile> faulty() {
        return with("apiEndpoint: 10.0.11.90", "apiEndpoint: nowhere");
    }

    private static List<SourceFile> with(String text, String replacement) {
        return SPEC.stream()
                .map(file -> SourceFile.of(file.path(), text(file).replace(text, replacement)))
                .toList();
    }

    private static Compilation compile(List<SourceFile> spec, Base base) {
        return Netspec.compile(new CompileRequest(spec, Optional.empty()).comparedWith(Optional.of(base)));
    }

    private static Base base(List<SourceFile> spec) {
        return Base.of("origin/main", spec);
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
