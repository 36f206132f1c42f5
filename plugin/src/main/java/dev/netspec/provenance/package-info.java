/**
 * Where what is written came from: hashes of files, and the line of the spec behind each field of each object. Begin with
 * {@link dev.netspec.provenance.Provenance}.
 *
 * <p>It reads no file and asks no git. The hashes of the rendered files are committed with them; all else changes with a
 * comment in the spec or with netspec itself, so it goes with the build and is never committed.
 */
package dev.netspec.provenance;
