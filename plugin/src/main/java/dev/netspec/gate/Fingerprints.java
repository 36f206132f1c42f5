package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names by which findings are recognised from one run to the next: {@code 3f2a90c411d7e0b6:1}. A name is made of the module, the
 * id and what the finding {@linkplain Subjects is about}; neither lines, nor the name of the file, nor the words count.
 * Findings that are equal in that are numbered in their order.
 */
public final class Fingerprints {

    private static final int BYTES = 8;

    private final Map<Diagnostic, String> subjects = new TreeMap<>();
    private final Map<Diagnostic, String> names = new TreeMap<>();

    private Fingerprints() {}

    /** No two of them are equal. */
    public static Fingerprints of(Diagnostics findings, RepositoryPaths paths) {
        Fingerprints fingerprints = new Fingerprints();
        Subjects subjects = new Subjects(paths);
        Map<String, Integer> repeats = new HashMap<>();
        for (Diagnostic finding : findings) {
            String subject = subjects.of(finding);
            String hash = hash(String.join("\n", paths.module(), finding.id(), subject));
            fingerprints.subjects.put(finding, subject);
            fingerprints.names.put(finding, hash + ":" + repeats.merge(hash, 1, Integer::sum));
        }
        return fingerprints;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** @param finding one of those that this was made of */
    public String of(Diagnostic finding) {
        return Optional.ofNullable(names.get(finding)).orElseThrow();
    }

    /** What one of the findings is about, in words. */
    String subject(Diagnostic finding) {
        return Optional.ofNullable(subjects.get(finding)).orElseThrow();
    }
}
