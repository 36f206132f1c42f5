package dev.netspec.simulation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a merge has brought to the repository.
 *
 * @param tree its files
 * @param retired the ids of what is out of service, and may be deleted by the next merge
 */
record Revision(Tree tree, Pattern retired) {

    List<Resource> rendered(String managementCluster) {
        return tree.build("rendered/" + managementCluster).orElseThrow();
    }

    boolean hasRetired(Id id) {
        return retired.matcher(id.toString()).matches();
    }
}
