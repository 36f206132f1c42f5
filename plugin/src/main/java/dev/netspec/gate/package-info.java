/**
 * Tells CI systems what a run found, each in the format that it reads. Begin with {@link dev.netspec.gate.ReportFormat}.
 *
 * <p>A new format is a class and a line in {@link dev.netspec.gate.ReportFormat}. What readers need of a finding beyond
 * its words, its place in the repository and a name that outlives edits, is worked out once for all of them, in
 * {@link dev.netspec.gate.Reported}. Nothing in here reads or writes a file, or knows which CI system it runs in.
 */
package dev.netspec.gate;
