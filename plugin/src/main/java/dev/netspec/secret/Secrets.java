package dev.netspec.secret;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The passwords that stand in files as they are, and the means to show everything else without them. */
public final class Secrets {

    private static final String ID = "literal-password";

    private final Map<SourceFile, SecretFile> files = new HashMap<>();
    private final Set<Place> reported = new HashSet<>();
    private final Optional<Pattern> values;

    /** The same path may be given twice, with what it holds now and what it held before. */
    private record Place(SourceFile file, Span span) {

        static Optional<Place> of(Origin at) {
            return at.file().map(file -> new Place(file, at.span().orElseThrow()));
        }
    }

    private Secrets(Collection<SourceFile> sources) {
        for (SourceFile source : sources) {
            SecretFile.of(source).ifPresent(file -> files.put(source, file));
        }
        files.values()
                .forEach(file -> file.literals()
                        .forEach(literal -> literal.places()
                                .forEach(place -> Place.of(place).ifPresent(reported::add))));
        values = pattern(
                files.values().stream().flatMap(file -> file.values().stream()).collect(Collectors.toSet()));
    }

    public static Secrets in(Collection<SourceFile> sources) {
        return new Secrets(sources);
    }

    /** The same file, with the same lines, without its passwords: the rest of a line that has one is {@code ***}. */
    public static SourceFile masked(SourceFile file) {
        return SecretFile.of(file).map(SecretFile::masked).orElse(file);
    }

    /** Reports each password that stands where only the name of a Secret may stand. */
    public void report(Diagnostics.Collector out) {
        files.values()
                .forEach(file -> file.literals()
                        .forEach(literal -> out.add(Diagnostic.error(
                                        ID,
                                        literal.key(),
                                        "`password` holds the password itself, for every reader of the file")
                                .fix("put it in a Secret, and give the name of that as `passwordSecret`"))));
    }

    /**
     * The findings without a password in their words or in the files that they point into. What else is wrong with a
     * password that is reported is not said: it has to go.
     */
    public Diagnostics mask(Diagnostics findings) {
        if (files.isEmpty()) {
            return findings;
        }
        return Diagnostics.of(findings.asList().stream()
                .filter(finding -> finding.id().equals(ID)
                        || Place.of(finding.at()).filter(reported::contains).isEmpty())
                .map(this::mask)
                .toList());
    }

    private Diagnostic mask(Diagnostic finding) {
        boolean ours = finding.id().equals(ID);
        return new Diagnostic(
                finding.id(),
                finding.severity(),
                mask(finding.at()),
                ours ? finding.message() : mask(finding.message()),
                finding.notes().stream()
                        .map(note -> new Note(mask(note.message()), mask(note.at())))
                        .toList(),
                ours ? finding.fix() : finding.fix().map(this::mask),
                finding.at().file().filter(files::containsKey).isPresent() ? Optional.empty() : finding.repair(),
                finding.standing());
    }

    /** The same place in the file without its passwords. */
    public Origin mask(Origin at) {
        return at.file()
                .map(files::get)
                .map(file -> Origin.of(file.masked(), at.span().orElseThrow()))
                .orElse(at);
    }

    /** The words without a password. */
    public String mask(String words) {
        return values.map(pattern -> pattern.matcher(words).replaceAll(HiddenText.MASK))
                .orElse(words);
    }

    /** Whole words only: a short password must not make a riddle of every sentence. */
    private static Optional<Pattern> pattern(Set<String> values) {
        String any = values.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return values.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(any));
    }
}
