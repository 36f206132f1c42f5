package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.policy.Policy;
import dev.netspec.review.Review;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What a compilation came to.
 *
 * @param sources the spec that was compiled
 * @param model what was understood, also when rules found errors in it
 * @param manifests the objects, one set per management cluster; empty if there is any error
 * @param output every file to write; absent if there is any error
 * @param diagnostics what was found, as the policy has it
 * @param policy for what else is found, in committed files
 * @param past what it was compared with; absent if there was no base that could be read
 * @param review what it changes in the network; absent if there was no base that could be read
 */
public record Compilation(
        List<SourceFile> sources,
        NetworkModel model,
        List<ManifestSet> manifests,
        Optional<OutputTree> output,
        Diagnostics diagnostics,
        Policy policy,
        Optional<Past> past,
        Optional<Review> review) {}
