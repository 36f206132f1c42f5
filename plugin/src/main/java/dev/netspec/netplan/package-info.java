/**
 * The netplan text of an npTemplate, to and from the layout of a host. Begin with
 * {@link dev.netspec.netplan.NetplanWriter}.
 *
 * <p>Reader and writer share one grammar; people extend it, and what the reader cannot read it reports. It knows Subnets
 * only as names that a template may call.
 */
package dev.netspec.netplan;
