package dev.netspec.release;

import java.util.Map;
import java.util.Set;

/**
 * A product release: what it can express.
 *
 * @param name as the product writes it, for example {@code 2.24.2} or {@code 2.29}
 * @param apiVersions by kind; a kind that the release lacks is absent
 * @param deprecated what manifests should not have any more, though the release takes it or does not mind; none of it is
 *     among the features
 */
public record Release(String name, Map<String, String> apiVersions, Set<Feature> features, Set<Feature> deprecated) {

    public Release {
        apiVersions = Map.copyOf(apiVersions);
        features = Set.copyOf(features);
        deprecated = Set.copyOf(deprecated);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether it is on the way out: no longer to be written, and refused by a later release if not by this one. */
    public boolean deprecates(Feature feature) {
        return deprecated.contains(feature);
    }

    @Override
    public String toString() {
        return name;
    }
}
