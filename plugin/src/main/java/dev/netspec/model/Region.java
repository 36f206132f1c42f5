package dev.netspec.model;

import dev.netspec.net.Cidr;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the clusters of a region share.
 *
 * @param name the region's name; empty if it was read back from manifests, which do not say it from 2.26 on
 * @param routingDomain regions of one domain are routed to one another, and so must not repeat addresses
 * @param retiredRelease an earlier release that objects are left of
 * @param agents the GitOps agents that sync the objects
 * @param protection of the objects against these agents
 * @param delivery how they get the objects; empty if not stated, or if the region was read back from manifests
 */
public record Region(
        String name,
        Release release,
        Optional<RetiredRelease> retiredRelease,
        List<OutOfBand> outOfBand,
        String routingDomain,
        Set<Agent> agents,
        ProtectionModes protection,
        BootstrapGeneration bootstrap,
        Optional<Delivery> delivery,
        Origin origin) {

    /** The domain of the regions that state none. */
    public static final String USUAL_ROUTING_DOMAIN = "default";

    /**
     * An earlier release: the objects that only its form of the region has stay until somebody says that they may go.
     *
     * @param since the day of the upgrade
     * @param reason one sentence
     */
    public record RetiredRelease(Release release, LocalDate since, String reason, Origin origin) {}

    /** A network of BMCs. */
    public record OutOfBand(Cidr cidr, Origin origin) {}

    /** What syncs the rendered manifests. */
    public enum Agent {
        ARGOCD,
        FLUX;

        /** The spec's word for it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a new management cluster is deployed. */
    public enum BootstrapGeneration {
        V1,
        V2;

        /** The spec's word for it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Region {
        outOfBand = List.copyOf(outOfBand);
        agents = Set.copyOf(agents);
    }
}
