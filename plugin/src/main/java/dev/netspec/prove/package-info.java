/**
 * Shows that the gate works: known mistakes are made in copies of the user's own spec, one at a time, and each has to turn
 * its rule red. Begin with {@link dev.netspec.prove.Prover}.
 *
 * <p>It must not know how a spec is compiled: the gate is a function that it is given, so that a gate with a gap can be
 * tried too. The mistakes are made in the trees of the documents, and what is not touched stays the user's. A mistake that
 * has no place in a spec, since the spec has nothing of the kind, does not apply; the reason is told, never hidden.
 */
package dev.netspec.prove;
