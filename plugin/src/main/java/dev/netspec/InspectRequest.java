package dev.netspec;

import dev.netspec.model.Region;
import dev.netspec.release.Release;
import dev.netspec.rule.Rule;
import dev.netspec.source.SourceFile;
import java.util.List;

/**
 * What to inspect.
 *
 * @param manifests files of Kubernetes objects, generated or hand-written
 * @param managementCluster the cluster whose API they are meant for
 * @param outOfBand networks of BMCs, which no object may describe
 * @param rules those to run besides netspec's own
 */
public record InspectRequest(
        List<SourceFile> manifests,
        String managementCluster,
        Release release,
        List<Region.OutOfBand> outOfBand,
        List<Rule> rules) {

    public InspectRequest {
        manifests = List.copyOf(manifests);
        outOfBand = List.copyOf(outOfBand);
        rules = List.copyOf(rules);
    }

    public InspectRequest(
            List<SourceFile> manifests, String managementCluster, Release release, List<Region.OutOfBand> outOfBand) {
        this(manifests, managementCluster, release, outOfBand, List.of());
    }
}
