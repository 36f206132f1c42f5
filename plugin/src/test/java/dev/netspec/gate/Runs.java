package dev.netspec.gate;

import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs to report. */
final class Runs {

    static final Path FOLDER = Path.of("src/test/resources/gate");

    /** What one file is called, which on disk has a name that every file system takes. */
    static final String HOSTILE = "spec/100%, a:b ]]> \u200f\uD83D\uDE00.yaml";

    static final String MODULE = "regions/north west";

    private static final String VERSION = "1.2.3";

    /** Two that pass, and one that does not. */
    private static final List<String> RULES = List.of("pool-overlap", "network-overlap", "dhcp-range-overlap");

    private static final Run THIRTY = compiled();

    private Runs() {}

    /** Thirty findings, some accepted or known, of a module of a repository. */
    static Run thirty() {
        return THIRTY;
    }

    private static Run compiled() {
        Terms terms = new Terms(
                Stance.NONE,
                Optional.of(source(FOLDER.resolve("baseline.yaml"), ".netspec/baseline.yaml")),
                LocalDate.of(2026, 7, 1));
        Compilation compilation = Netspec.compile(new CompileRequest(spec(), Optional.empty(), terms));
        return of(compilation.diagnostics());
    }

    /** How many of the thirty fail the build. */
    static int failing() {
        return THIRTY.findings().count(Severity.ERROR);
    }

    /** How many of the thirty no policy lets pass. */
    static int open() {
        return (int) Report.of(THIRTY).open().count();
    }

    static Run empty() {
        return of(Diagnostics.NONE);
    }

    static Run of(Diagnostics findings) {
        return new Run(
                VERSION, new RepositoryPaths(MODULE, "rendered"), findings, RULES, Severity.ERROR, Optional.empty());
    }

    static Run of(Stream<Diagnostic> findings) {
        return of(Diagnostics.of(findings.toList()));
    }

    static String text(Run run, ReportFormat format) {
        return ((Output.File) ReportFormat.render(run, List.of(format)).get(0)).text();
    }

    private static List<SourceFile> spec() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("spec"))) {
            return files.sorted()
                    .map(file -> source(file, file.endsWith("hostile.yaml") ? HOSTILE : "spec/" + file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile source(Path file, String shown) {
        try {
            return new SourceFile(shown, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
