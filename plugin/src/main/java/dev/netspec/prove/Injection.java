package dev.netspec.prove;

import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.List;

/**
 * A spec with one mistake in it.
 *
 * @param at where the mistake was made, in the spec as it is without it
 * @param sources the whole spec, with the mistake
 */
record Injection(Origin at, List<SourceFile> sources) {}
