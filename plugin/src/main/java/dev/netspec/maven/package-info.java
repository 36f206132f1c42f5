/**
 * Parameters in, exit status out: the goals. Begin with {@link dev.netspec.maven.AbstractNetspecMojo}.
 *
 * <p>The only package that knows Maven.
 */
package dev.netspec.maven;
