/**
 * The bridge between spec and model: resolves names, applies defaults and conventions. Begin with
 * {@link dev.netspec.link.SpecLinker}.
 *
 * <p>It links regions, networks, pools and BGP; the hosts that are attached to them are the work of package
 * {@code layout}.
 */
package dev.netspec.link;
