/**
 * Checks a tree against a JSON Schema of the schema module and reports each violation at its node, in our own words.
 * Begin with {@link dev.netspec.structure.StructureCheck}.
 *
 * <p>The only user of everit. It does not know what the schemas describe. A schema may help it with two keywords of ours:
 * {@code x-netspec-pattern} says in words what a {@code pattern} wants, to follow "is not", and {@code x-netspec-shape}
 * says in a sentence what a {@code oneOf} or {@code anyOf} wants.
 *
 * <p>everit's report is a tree that follows the schema; what a person wants to know follows the document. Hence two
 * steps: {@code Violations} turns the tree into mistakes, one for one mistake, and {@code Finding} puts each in words.
 */
package dev.netspec.structure;
