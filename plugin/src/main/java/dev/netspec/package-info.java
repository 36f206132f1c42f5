/**
 * The compiler as one call. Begin with {@link dev.netspec.Netspec}.
 *
 * <p>A mojo, a test and a program that embeds netspec all call this, and nothing below it does any I/O.
 */
package dev.netspec;
