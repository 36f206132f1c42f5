package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import java.util.List;

/**
 * A MetalLBConfig or MetalLBConfigTemplate as written.
 *
 * @param template whether it is, or names, a template
 */
record MetalLbObject(Manifest manifest, boolean template, List<PoolObject> pools) {}
