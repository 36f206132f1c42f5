/**
 * The fields of objects: the way to one, the templates that some hold as text, and what of them nobody has read. Begin with
 * {@link dev.netspec.field.FieldReader}.
 *
 * <p>It does not know what any field means; it sees to it that none is dropped in silence.
 */
package dev.netspec.field;
