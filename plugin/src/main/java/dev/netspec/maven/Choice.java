package dev.netspec.maven;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The few values that a parameter may have.
 *
 * @param values in the order in which a message lists them
 * @param word how a user writes one of them, in whatever case
 */
record Choice<T>(List<T> values, Function<T, String> word) {

    static final Choice<Severity> SEVERITY = new Choice<>(List.of(Severity.values()), Severity::word);

    Optional<T> find(String written) {
        return values.stream()
                .filter(each -> word.apply(each).equalsIgnoreCase(written))
                .findFirst();
    }

    /** Fails with the values there are, if this is none of them. */
    T get(String parameter, String written) throws MojoFailureException {
        return find(written).orElseThrow(() -> new MojoFailureException(refusal(parameter, written)));
    }

    /** What a user is told who wrote something else. */
    String refusal(String parameter, String written) {
        return parameter + " is `" + written + "`: give one of "
                + Phrase.or(values.stream().map(word).toList());
    }
}
