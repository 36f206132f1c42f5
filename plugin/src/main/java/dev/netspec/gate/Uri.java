package dev.netspec.gate;

import java.nio.charset.StandardCharsets;

/** Paths as relative references (RFC 3986). */
final class Uri {

    private static final String UNRESERVED = "-._~/";

    private Uri() {}

    /** With all escaped that is not a letter or digit of ASCII or unreserved; a colon would else end a scheme. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char symbol = (char) (each & 0xff);
            boolean plain = symbol >= 'a' && symbol <= 'z'
                    || symbol >= 'A' && symbol <= 'Z'
                    || symbol >= '0' && symbol <= '9'
                    || UNRESERVED.indexOf(symbol) >= 0;
            uri.append(plain ? String.valueOf(symbol) : "%%%02X".formatted((int) symbol));
        }
        return uri.toString();
    }
}
