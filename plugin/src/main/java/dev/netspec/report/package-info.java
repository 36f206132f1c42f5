/**
 * Renders findings and results for people. Begin with {@link dev.netspec.report.ConsoleReport}.
 */
package dev.netspec.report;
