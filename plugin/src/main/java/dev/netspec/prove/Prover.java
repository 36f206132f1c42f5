package dev.netspec.prove;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.prove.Proof.Trial;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes known mistakes in copies of a spec, each alone, and looks whether the gate says so.
 *
 * <p>A mistake is caught by a finding of its id that the spec did not give without it.
 */
public final class Prover {

    private final OwnSpec spec;
    private final Function<List<SourceFile>, Diagnostics> gate;
    private final List<String> before;

    private Prover(List<SourceFile> spec, Function<List<SourceFile>, Diagnostics> gate) {
        this.spec = OwnSpec.of(spec);
        this.gate = gate;
        this.before = gate.apply(spec).asList().stream().map(Prover::key).toList();
    }

    /**
     * One proof for each id, in their order.
     *
     * @param spec without errors: one that has some hides others
     * @param gate compiles a spec and says what is wrong; it is asked from several threads at once
     * @param wanted the ids to prove
     * @param places in how many places to make a mistake, at most
     */
    public static List<Proof> prove(
            List<SourceFile> spec, Function<List<SourceFile>, Diagnostics> gate, Predicate<String> wanted, int places) {
        Prover prover = new Prover(spec, gate);
        return Faults.all().values().parallelStream()
                .filter(fault -> wanted.test(fault.id()))
                .map(fault -> prover.proof(fault, places))
                .toList();
    }

    private Proof proof(Fault fault, int places) {
        List<Trial> trials = fault.into()
                .apply(spec)
                .limit(places)
                .map(injection -> trial(fault.id(), injection))
                .toList();
        return new Proof(fault.id(), trials, fault.unless());
    }

    private Trial trial(String id, Injection injection) {
        List<String> known = new ArrayList<>(before);
        List<Diagnostic> more = gate.apply(injection.sources()).asList().stream()
                .filter(finding -> !known.remove(key(finding)))
                .toList();
        Optional<Diagnostic> found =
                more.stream().filter(finding -> finding.id().equals(id)).findFirst();
        List<Diagnostic> besides =
                more.stream().filter(finding -> !finding.id().equals(id)).toList();
        return new Trial(injection.at(), found, besides);
    }

    /** A finding without its line, since lines move when a file is written again. */
    private static String key(Diagnostic finding) {
        String file = finding.at().file().map(SourceFile::path).orElse("");
        return finding.id() + " " + file + " " + finding.message();
    }
}
