/**
 * The spec as written: records that mirror the file, and their reader. Begin with {@link dev.netspec.spec.Spec}.
 *
 * <p>No defaults, no resolved names: a string here may be a reference. The reader runs after the schema check and so has
 * no error paths. What breaks the schema is a {@linkplain dev.netspec.node.Holes hole}: the value is absent from the record,
 * and the record says where its holes are, so that nobody takes what is absent for what was left out.
 */
package dev.netspec.spec;
