/**
 * The objects that tell Argo CD and Flux what to sync, and how to judge it. Begin with
 * {@link dev.netspec.agents.AgentFiles}.
 *
 * <p>What an agent syncs is for package {@code manifest} to lay out, and in which order for package {@code order}; what
 * protects an object stands on the object itself, and is the work of package {@code target}. In here is how each agent is
 * told. What is known of an object's state is said once for both, in {@link dev.netspec.agents.Health}.
 */
package dev.netspec.agents;
