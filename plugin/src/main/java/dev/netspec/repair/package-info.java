/**
 * Makes the repairs that findings carry, in the text of the files. Begin with {@link dev.netspec.repair.Patch}.
 *
 * <p>It edits text and knows no YAML: a tree that is written anew would lose comments and layout.
 */
package dev.netspec.repair;
