package dev.netspec.report;

import dev.netspec.diagnostic.Severity;

/** The colours of the console, named for what they are used for. */
enum Ink {
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;34"),
    /** What is drawn around the text, and the other side of a finding. */
    FRAME("1;34"),
    HEADING("1");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[m";
    }
}
