package dev.netspec.diff;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import java.util.List;

/**
 * One of the two things that are compared.
 *
 * @param manifests one set per management cluster
 * @param findings what was said of them; none if nobody was asked
 */
public record Side(List<ManifestSet> manifests, Diagnostics findings) {

    public Side {
        manifests = List.copyOf(manifests);
    }
}
