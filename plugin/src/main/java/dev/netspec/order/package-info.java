/**
 * In which order objects must come and go, so that none stands without what it needs.
 *
 * <p>Knows kinds by name and nothing else of ours: the renderer, the evidence and the objects for the GitOps agents all ask
 * {@link dev.netspec.order.ApplyOrder}, so they cannot disagree. The order is one of kinds and not of objects, since both
 * agents order groups: Argo CD by a number on each object, Flux by one Kustomization waiting for another.
 */
package dev.netspec.order;
