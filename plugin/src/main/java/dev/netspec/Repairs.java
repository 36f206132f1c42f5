package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.repair.Change;
import dev.netspec.repair.Patch;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Mends what is safe to mend, then what only shows after that, until nothing is left. */
final class Repairs {

    /** Each round mends at least one finding; a spec that needs more than this is for a person to look at. */
    private static final int MOST_ROUNDS = 20;

    private Repairs() {}

    static Repaired of(CompileRequest request) {
        List<SourceFile> sources = request.sources();
        List<Change> changes = new ArrayList<>();
        Diagnostics findings = findings(request, sources);
        for (int round = 0; round < MOST_ROUNDS && hasRepairs(findings); round++) {
            List<SourceFile> patched = new ArrayList<>();
            for (SourceFile file : sources) {
                Patch patch = Patch.of(file, findings);
                patched.add(patch.file());
                changes.addAll(patch.changes());
            }
            sources = patched;
            findings = findings(request, sources);
        }
        List<SourceFile> changed = sources.stream()
                .filter(file -> !request.sources().contains(file))
                .toList();
        return new Repaired(changed, changes, findings);
    }

    private static Diagnostics findings(CompileRequest request, List<SourceFile> sources) {
        return Netspec.compile(request.with(sources)).diagnostics();
    }

    private static boolean hasRepairs(Diagnostics findings) {
        return findings.asList().stream().anyMatch(finding -> finding.repair().isPresent());
    }
}
