/**
 * The bridge between spec and model: resolves names, applies defaults and conventions. Begin with
 * {@link dev.netspec.link.SpecLinker}.
 */
package dev.netspec.link;
