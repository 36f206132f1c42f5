/**
 * Says in words how the objects and findings of two sides differ: two releases of one spec, or what is committed and
 * what the spec compiles to. Begin with {@link dev.netspec.diff.Diff}.
 *
 * <p>It works on objects, whatever their kind: what it knows of a kind makes a difference readable, never invisible. What
 * no special case explains is said field by field.
 */
package dev.netspec.diff;
