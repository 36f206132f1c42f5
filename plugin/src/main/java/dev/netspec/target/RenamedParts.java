package dev.netspec.target;

import dev.netspec.source.Origin;
import java.util.Map;
import java.util.Optional;

/** The origin of a whole whose parts are called otherwise, or lie elsewhere, in a manifest than in the model. */
final class RenamedParts {

    private RenamedParts() {}

    static Origin of(Origin whole, Map<String, Origin> parts) {
        return !whole.isKnown()
                ? whole
                : Origin.of(
                        whole.file().orElseThrow(),
                        whole.span().orElseThrow(),
                        part -> Optional.ofNullable(parts.get(part)).filter(Origin::isKnown));
    }
}
