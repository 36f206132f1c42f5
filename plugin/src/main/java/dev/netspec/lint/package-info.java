/**
 * What only a written object can have wrong: labels, namespaces, fields of the wrong release, macros. One class each, over
 * the objects of one management cluster. Begin with {@link dev.netspec.lint.ObjectRules}.
 *
 * <p>The rules of package {@code rule} know the network and not its notation; these know the notation. They run over
 * manifests that people wrote, and over what the compiler emits, where only what a person passed through {@code raw} can
 * break them: a test shows that nothing else does.
 */
package dev.netspec.lint;
