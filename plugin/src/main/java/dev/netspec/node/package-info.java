/**
 * Reads, compares and writes positioned YAML trees. Begin with {@link dev.netspec.node.Node}.
 *
 * <p>The only code that knows YAML, and that writes JSON, and so the only user of Jackson. It does not know what a document is about.
 */
package dev.netspec.node;
