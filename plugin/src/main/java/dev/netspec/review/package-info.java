/**
 * Says what a change of the spec does to the network, in the words of those who run it, and how dangerous that is. Begin
 * with {@link dev.netspec.review.Changes}, and with the two tables that it draws on: {@link dev.netspec.review.ChangeKind},
 * what can change, and {@link dev.netspec.review.Ground}, why that is how dangerous.
 *
 * <p>It compares what two specs mean, not how they are written: documents in another order, in another file or with
 * another comment are no change. Each part of a cluster has a class that tells an account of it; what is told alike of
 * several clusters, and stated in one place, becomes one change. {@link dev.netspec.review.ChangeRules} then says what is
 * wrong with a change though nothing is wrong with the spec that it leads to.
 *
 * <p>Whoever adds a component to a record of package {@code model} adds its sentence here: the law that nothing is forgotten
 * takes the records apart by reflection, and names the component that makes no difference.
 */
package dev.netspec.review;
