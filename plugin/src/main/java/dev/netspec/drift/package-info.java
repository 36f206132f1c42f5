/**
 * Says how what is committed differs from a fresh compile: missing, changed, stale. Begin with
 * {@link dev.netspec.drift.Drift}.
 */
package dev.netspec.drift;
