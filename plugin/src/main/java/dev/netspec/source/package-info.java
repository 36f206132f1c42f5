/**
 * Text, where it came from, and how to point into it. Begin with {@link dev.netspec.source.Origin}.
 *
 * <p>It must not know what the text means: no YAML, no findings, no network.
 */
package dev.netspec.source;
