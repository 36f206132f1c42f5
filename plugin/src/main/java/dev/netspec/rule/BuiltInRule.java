package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;

/** A rule that netspec brings along: it says once what its findings are called and how grave they are. */
abstract class BuiltInRule implements Rule {

    private final String id;
    private final Severity severity;

    BuiltInRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }
}
