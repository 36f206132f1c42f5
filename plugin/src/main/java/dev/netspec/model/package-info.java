/**
 * The network as meant: resolved, immutable, free of any file format. Begin with {@link dev.netspec.model.Cluster}.
 *
 * <p>Specs and manifests are two notations for these records, so a rule that holds here holds for both. Entities carry
 * the {@link dev.netspec.source.Origin} they came from, which equality ignores. The one tree in here is
 * {@link dev.netspec.model.Cluster#raw}: what a person passes through untouched has no other shape.
 */
package dev.netspec.model;
