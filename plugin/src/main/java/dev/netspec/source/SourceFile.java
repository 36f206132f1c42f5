package dev.netspec.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A file as it was read: bytes and the name to show for it. Whether the bytes are text is for the reader to find out.
 */
public final class SourceFile {

    private final String path;
    private final byte[] bytes;
    private List<String> lines;

    /** @param path relative to what the user calls his repository, with forward slashes */
    public SourceFile(String path, byte[] bytes) {
        this.path = Objects.requireNonNull(path);
        this.bytes = bytes.clone();
    }

    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text by lines, without their endings; the last is empty if the text ends in one. Never fails on bad bytes. */
    public List<String> lines() {
        if (lines == null) {
            lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
        }
        return lines;
    }

    /** The text of a line, counted from 1, without its line ending; empty past the end. */
    public String line(int number) {
        return number <= lines().size() ? lines().get(number - 1) : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
