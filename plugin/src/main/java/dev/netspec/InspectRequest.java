package dev.netspec;

import dev.netspec.model.Region;
import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.List;

/**
 * What to inspect.
 *
 * @param manifests files of Kubernetes objects, generated or hand-written
 * @param managementCluster the cluster whose API they are meant for
 * @param outOfBand networks of BMCs, which no object may describe
 */
public record InspectRequest(
        List<SourceFile> manifests, String managementCluster, Release release, List<Region.OutOfBand> outOfBand) {

    public InspectRequest {
        manifests = List.copyOf(manifests);
        outOfBand = List.copyOf(outOfBand);
    }
}
