/**
 * MetalLB's own notation of pools and of how they are announced, to and from the model. Begin with
 * {@link dev.netspec.metallb.MetalLbWriter}.
 *
 * <p>In which object it stands is for others to know: it is that of MetalLBConfig, of its template and of the Helm values.
 */
package dev.netspec.metallb;
