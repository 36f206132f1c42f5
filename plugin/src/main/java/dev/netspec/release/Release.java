package dev.netspec.release;

import java.util.Map;
import java.util.Set;

/**
 * A product release: what it can express.
 *
 * @param name as the product writes it, for example {@code 2.24.2} or {@code 2.29}
 * @param apiVersions by kind; a kind that the release lacks is absent
 */
public record Release(String name, Map<String, String> apiVersions, Set<Feature> features) {

    public Release {
        apiVersions = Map.copyOf(apiVersions);
        features = Set.copyOf(features);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    @Override
    public String toString() {
        return name;
    }
}
