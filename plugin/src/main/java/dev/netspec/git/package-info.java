/**
 * Reads a git repository: what files were like in another commit, and which commit
 * last touched a line. Begin with {@link dev.netspec.git.GitRepository}.
 *
 * <p>The only package that knows JGit. Nothing is checked out, written or fetched, no {@code git} is run, and what a
 * machine or a user has configured changes nothing: a repository alone decides what is read.
 */
package dev.netspec.git;
