/**
 * The bridge between model and manifests: per kind of object one class that lowers and lifts. Begin with
 * {@link dev.netspec.target.Targets}.
 *
 * <p>It knows every label, field and era of the product, and nothing of the spec.
 */
package dev.netspec.target;
