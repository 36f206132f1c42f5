package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import java.util.List;
import java.util.Optional;

/**
 * What a compilation came to.
 *
 * @param model what was understood, also when rules found errors in it
 * @param manifests the objects, one set per management cluster; empty if there is any error
 * @param output every file to write; absent if there is any error
 */
public record Compilation(
        NetworkModel model, List<ManifestSet> manifests, Optional<OutputTree> output, Diagnostics diagnostics) {}
