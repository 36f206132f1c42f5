package dev.netspec.diagnostic;

import dev.netspec.source.Origin;

/**
 * Something else worth knowing about a finding, often the other side of it.
 *
 * @param message a sentence without its full stop; the place is added by whoever prints it
 * @param at where it is so, or {@link Origin#NONE}
 */
public record Note(String message, Origin at) {}
