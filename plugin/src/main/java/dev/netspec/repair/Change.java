package dev.netspec.repair;

import dev.netspec.diagnostic.Diagnostic;

/**
 * A repair that was made.
 *
 * @param finding what it mended
 * @param before the line as it was
 * @param after the line as it is now
 */
public record Change(Diagnostic finding, String before, String after) {}
