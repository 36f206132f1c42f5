package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.Locale;
import java.util.Optional;

/**
 * How the GitOps agents get the rendered manifests of a management cluster.
 *
 * @param repository {@code https://host/path}, {@code ssh://user@host/path} or {@code user@host:path}
 * @param path the directory of the repository that holds one folder for each management cluster, without a slash at its
 *     end
 * @param gitops the directory that holds what the agents are told, likewise
 */
public record Delivery(
        String repository, String branch, String path, String gitops, ArgoCd argoCd, Flux flux, Origin origin) {

    /**
     * @param namespace that Argo CD reads its objects in
     * @param project of the Applications
     */
    public record ArgoCd(String namespace, String project, Destination destination, Split split) {}

    /**
     * The API that Argo CD syncs to.
     *
     * @param key how Argo CD is to find it
     */
    public record Destination(Key key, String value) {

        /** By its URL or by the name that Argo CD gave it. */
        public enum Key {
            SERVER,
            NAME;

            /** Argo CD's word for it. */
            public String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** What one Application syncs. */
    public enum Split {
        MANAGEMENT_CLUSTER,
        NAMESPACE;

        /** The spec's word for it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param namespace of Flux's objects
     * @param interval between two looks, as Go writes a duration
     * @param secret with the credentials of the repository; empty if anybody may read it, which by SSH nobody may
     */
    public record Flux(String namespace, String interval, Optional<String> secret) {}
}
