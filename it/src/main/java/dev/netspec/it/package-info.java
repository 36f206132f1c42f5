/** What the scripts of the scenarios share. Begin with {@link dev.netspec.it.Scenario}. */
package dev.netspec.it;
