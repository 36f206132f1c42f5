package dev.netspec.term;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.spec.Written;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The definitions of one kind by name, and who used them: finds what is defined twice, unknown or unused. */
public final class Names<T> {

    private final String kind;
    private final Function<T, Written<String>> nameOf;
    private final boolean complete;
    private final Diagnostics.Collector out;
    private final Map<String, T> definitions = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean mayReportUnused;

    private Names(String kind, Function<T, Written<String>> nameOf, boolean complete, Diagnostics.Collector out) {
        this.kind = kind;
        this.nameOf = nameOf;
        this.complete = complete;
        this.mayReportUnused = complete;
        this.out = out;
    }

    /** @param complete whether these are all: if not, nothing is reported unknown or unused */
    public static <T> Names<T> of(
            String kind,
            List<T> definitions,
            Function<T, Written<String>> nameOf,
            boolean complete,
            Diagnostics.Collector out) {
        Names<T> names = new Names<>(kind, nameOf, complete, out);
        definitions.forEach(names::define);
        return names;
    }

    private void define(T definition) {
        Written<String> name = nameOf.apply(definition);
        T first = definitions.putIfAbsent(name.value(), definition);
        if (first != null) {
            out.add(Diagnostic.error(
                            "duplicate-definition", name.origin(), kind + " `" + name.value() + "` is defined twice")
                    .note("it is first defined", nameOf.apply(first).origin())
                    .fix("remove one of them, or give it another name"));
        }
    }

    /** Each definition once, the first of those that share a name. */
    public Collection<T> all() {
        return definitions.values();
    }

    public boolean has(String name) {
        return definitions.containsKey(name);
    }

    /** The definition that a reference means; reports if there is none. */
    public Optional<T> use(Written<String> reference) {
        T definition = definitions.get(reference.value());
        if (definition == null && complete) {
            out.add(unknown(kind, reference, definitions.keySet()));
            mayReportUnused = false;
        }
        used.add(reference.value());
        return Optional.ofNullable(definition);
    }

    /** Reports the definitions that no reference named, unless an unknown name may have been meant for one of them. */
    public void reportUnused() {
        if (!mayReportUnused) {
            return;
        }
        definitions.forEach((name, definition) -> {
            if (!used.contains(name)) {
                out.add(Diagnostic.warning(
                                "unused-name", nameOf.apply(definition).origin(), kind + " `" + name + "` is not used")
                        .fix("use it, or remove it"));
            }
        });
    }

    public static Diagnostic unknown(String kind, Written<String> reference, Collection<String> known) {
        String fix = DidYouMean.nearest(reference.value(), known)
                .map(name -> "write `" + name + "`, if that is meant")
                .orElse(
                        known.isEmpty()
                                ? "define it: the spec has no " + kind + " yet"
                                : "write one of "
                                        + Phrase.or(known.stream().sorted().toList()) + ", or define it");
        return Diagnostic.error(
                        "unknown-name", reference.origin(), "no " + kind + " is named `" + reference.value() + "`")
                .fix(fix);
    }
}
