/**
 * The spec as written: records that mirror the file, and their reader. Begin with {@link dev.netspec.spec.Spec}.
 *
 * <p>No defaults, no resolved names: a string here may be a reference. The reader runs after the schema check and so has
 * no error paths.
 */
package dev.netspec.spec;
