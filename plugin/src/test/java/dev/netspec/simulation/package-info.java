/**
 * Argo CD and Flux as small models, and the rendered trees put through them. Begin with {@link
 * dev.netspec.simulation.SampleTest}.
 *
 * <p>No cluster can be had in a build, so the models stand in for the agents. What they do is written down first, as cases
 * with the place in the agents' documentation or sources that says so: {@code simulation/argocd.yaml} and
 * {@code simulation/flux.yaml}. The models read what the agents read, YAML through {@code kustomization.yaml} files, and
 * know nothing of netspec.
 */
package dev.netspec.simulation;
