package dev.netspec.prove;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A mistake that netspec knows.
 *
 * @param id of the finding that it has to give
 * @param unless why it cannot be made in a spec that has no place for it, as a sentence in lower case without a full stop
 * @param into each spec that has it in one place; none if it cannot be made
 */
record Fault(String id, String unless, Function<OwnSpec, Stream<Injection>> into) {

    /** A mistake that is an edit of the documents. */
    static Fault of(String id, String unless, Function<OwnSpec, Stream<Edit>> edits) {
        return new Fault(id, unless, spec -> edits.apply(spec).map(spec.documents()::with));
    }
}
