/**
 * From host profiles and networks to the interfaces of hosts. Begin with {@link dev.netspec.layout.HostLinker}.
 *
 * <p>Of a cluster's networks it knows what is meant, never what was written: the hosts come last.
 */
package dev.netspec.layout;
