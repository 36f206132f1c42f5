/**
 * Knows what a secret is: what stands under a key {@code password}. Begin with {@link dev.netspec.secret.Secrets}.
 *
 * <p>Secrets are found by meaning, in the tree, and by spelling, in the lines: a file may be broken, a text may hold
 * another, and a comment may hold a password too. What looks like a secret is hidden; only what certainly is one is
 * reported. Findings leave netspec through here, so that whoever shows them has nothing to hide.
 */
package dev.netspec.secret;
