/**
 * Kubernetes objects as trees: identity, ordering, one file per object, ownership header. Begin with
 * {@link dev.netspec.manifest.Manifest}.
 *
 * <p>It does not know what any kind of object means.
 */
package dev.netspec.manifest;
