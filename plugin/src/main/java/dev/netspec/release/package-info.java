/**
 * The catalogue of target releases and the features each of them has. Begin with {@link dev.netspec.release.Release}.
 *
 * <p>Releases are data in the schema module. Code asks {@code release.has(FEATURE)}; nothing compares version numbers.
 */
package dev.netspec.release;
