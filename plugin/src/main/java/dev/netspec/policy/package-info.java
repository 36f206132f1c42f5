/**
 * How seriously a repository takes which finding: severities, profiles, exceptions and the baseline. Begin with
 * {@link dev.netspec.policy.Policy}.
 *
 * <p>It looks at findings when all of them are there. No rule knows of it, so a rule cannot be told to look away: what is
 * accepted is still found, and shown.
 */
package dev.netspec.policy;
