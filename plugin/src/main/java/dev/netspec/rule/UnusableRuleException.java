package dev.netspec.rule;

/** A rule of somebody's own cannot be run: a mistake in its code or its name, not in the spec. */
public final class UnusableRuleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableRuleException(String message) {
        super(message);
    }

    UnusableRuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
