/**
 * One finding, its id and severity, and a sorted immutable list of them. Begin with
 * {@link dev.netspec.diagnostic.Diagnostic}.
 *
 * <p>Syntax, schema, names, rules and drift all report by this type; it knows none of them.
 */
package dev.netspec.diagnostic;
