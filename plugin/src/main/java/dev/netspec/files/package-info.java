/**
 * The only code that touches a file system: reads sources, writes output trees. Begin with
 * {@link dev.netspec.files.SourceFiles}.
 *
 * <p>Bad input never costs data: nothing is written outside the directory given, through a symbolic link, or by halves.
 */
package dev.netspec.files;
