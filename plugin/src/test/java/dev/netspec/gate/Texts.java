package dev.netspec.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Resources of the tests. */
final class Texts {

    private Texts() {}

    /** @param path on the class path */
    static String resource(String path) {
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
