package dev.netspec.secret;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is secret in a file.
 *
 * @param masked the file without it
 * @param values what may not be quoted
 * @param literals what is to be reported
 */
record SecretFile(SourceFile masked, Set<String> values, List<Literal> literals) {

    /** Most files have nothing like it, and need not be looked at twice. An escape may spell anything. */
    private static final Pattern SUSPICIOUS = Pattern.compile("(?i)password(?!Secret)|\\\\[ux]|://[^\\s/]*:[^\\s/]*@");

    /** Empty if there is nothing to hide. */
    static Optional<SecretFile> of(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (!SUSPICIOUS.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> lines = file.lines();
        HiddenText hidden = new HiddenText(lines);
        Set<String> values = new TreeSet<>(new SpelledPasswords(lines, hidden).values());
        ReadPasswords read = new ReadPasswords(file);
        NodeReader.read(file, new Diagnostics.Collector()).forEach(read::document);
        read.spans().forEach(hidden::hide);
        values.addAll(read.values());
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(new SecretFile(SourceFile.of(file.path(), hidden.masked()), values, read.literals()));
    }
}
