package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.prove.Proof;
import dev.netspec.prove.Prover;
import dev.netspec.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mistake that is made on purpose is one in every spec, whatever it is like. */
class ProvenSpecsTest {

    private static final Terms TERMS = new Terms(Stance.NONE, Optional.empty(), LocalDate.of(2026, 7, 1));

    @Test
    void noMistakeInARandomSpecIsMissed() {
        List<String> missed = new ArrayList<>();
        for (long seed = 0; seed < Long.getLong("prove.specs", 12); seed++) {
            GeneratedSpec spec = GeneratedSpec.of(seed);
            for (Proof proof : Prover.prove(
                    spec.sources(), ProvenSpecsTest::gate, id -> true, Integer.getInteger("prove.places", 1))) {
                proof.trials().stream()
                        .filter(trial -> trial.found().isEmpty())
                        .forEach(trial -> missed.add(
                                spec + ": " + proof.id() + " at " + trial.at() + " gave " + trial.besides()));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static Diagnostics gate(List<SourceFile> spec) {
        return Netspec.compile(new CompileRequest(spec, Optional.empty(), TERMS))
                .diagnostics();
    }
}
