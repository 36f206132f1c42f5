package dev.netspec.node;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Turns the bytes of a file into text, or says why they are none. */
final class Utf8 {

    private static final int MAX_MEBIBYTES = 5;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static Optional<SourceText> decode(SourceFile file, Diagnostics.Collector out) {
        byte[] bytes = file.bytes();
        if (bytes.length > MAX_MEBIBYTES << 20) {
            out.add(tooLarge(file, bytes.length));
            return Optional.empty();
        }
        if (hasUtf16Mark(bytes)) {
            out.add(notText(Origin.of(file), "the file is UTF-16"));
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean malformed =
                StandardCharsets.UTF_8.newDecoder().decode(rest, chars, true).isError();
        SourceText text = new SourceText(file, withoutMark(chars.flip().toString()));
        OptionalInt forbidden = firstForbidden(text.text());
        if (forbidden.isPresent()) {
            int at = forbidden.getAsInt();
            String name = String.format("U+%04X", text.text().codePointAt(at));
            out.add(notText(text.origin(at), "the character `" + name + "` is not text"));
            return Optional.empty();
        }
        if (malformed) {
            Origin at = text.origin(text.text().length());
            out.add(hasZero(bytes) ? notText(at, "the file is binary") : notUtf8(at, rest.get()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    }

    private static boolean hasZero(byte[] bytes) {
        return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static OptionalInt firstForbidden(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> !isAllowed(text.charAt(at)))
                .findFirst();
    }

    /** The printable characters of YAML; surrogates come in pairs, since the text was UTF-8. */
    private static boolean isAllowed(char c) {
        return c >= ' ' && c < 0x7F || c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c >= 0xA0 && c < 0xFFFE;
    }

    private static Diagnostic tooLarge(SourceFile file, int bytes) {
        return Diagnostic.error(
                        "file-too-large",
                        Origin.of(file),
                        "the file has `" + (bytes >> 20) + "` MiB, and `" + MAX_MEBIBYTES + "` MiB is the most")
                .fix("split it into several files");
    }

    private static Diagnostic notText(Origin at, String message) {
        return Diagnostic.error("yaml-not-text", at, message).fix("give a text file in UTF-8");
    }

    private static Diagnostic notUtf8(Origin at, byte bad) {
        return Diagnostic.error("yaml-not-utf8", at, String.format("the byte `0x%02X` is not UTF-8 here", bad))
                .fix("save the file as UTF-8");
    }
}
