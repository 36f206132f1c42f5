/**
 * The pages that explain findings, and the facts at their heads. Begin with {@link dev.netspec.page.FindingPage}.
 *
 * <p>Below the policy, which asks a page how grave its finding is and whether a baseline may have it.
 */
package dev.netspec.page;
