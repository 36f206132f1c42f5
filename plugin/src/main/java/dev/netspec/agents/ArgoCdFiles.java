package dev.netspec.agents;

import dev.netspec.model.Delivery.Split;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Argo CD is given for one management cluster. */
final class ArgoCdFiles {

    private ArgoCdFiles() {}

    /** By path below {@code argocd/}. */
    static SortedMap<String, AgentFile> of(Synced synced) {
        SortedMap<String, AgentFile> files = new TreeMap<>();
        if (synced.delivery().argoCd().split() == Split.NAMESPACE) {
            files.put("applicationset.yaml", ApplicationSetObject.of(synced));
        } else {
            files.put("application.yaml", ApplicationObject.of(synced));
        }
        files.put("argocd-cm.yaml", ArgoCdHealth.of(synced));
        return files;
    }
}
