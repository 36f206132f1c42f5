package dev.netspec.field;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;

/** The finding for what manifests say and the model cannot: it is never dropped in silence. */
public final class Unmodelled {

    private static final String ID = "unmodelled-field";

    private Unmodelled() {}

    /** @param what the thing and the object it is in, as the beginning of a sentence */
    public static Diagnostic of(Origin at, String what) {
        return Diagnostic.warning(ID, at, what + " is not modelled, so no rule looks at it");
    }

    /** @param reason a whole sentence that ends in what follows from it */
    public static Diagnostic because(Origin at, String reason) {
        return Diagnostic.warning(ID, at, reason);
    }
}
