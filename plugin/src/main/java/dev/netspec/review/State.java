package dev.netspec.review;

import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.NetworkModel;
import dev.netspec.spec.ApprovalSpec;
import java.util.List;

/**
 * A spec, before or after a change.
 *
 * @param model what it means
 * @param manifests what it is compiled to
 * @param approved the changes that somebody answers for in it
 */
public record State(NetworkModel model, List<ManifestSet> manifests, List<ApprovalSpec> approved) {

    public State {
        manifests = List.copyOf(manifests);
        approved = List.copyOf(approved);
    }
}
