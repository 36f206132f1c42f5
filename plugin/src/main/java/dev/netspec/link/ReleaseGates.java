package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.NetworkLinker.LinkedNetwork;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Network;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.Written;
import java.util.List;
import java.util.Optional;

/** What a release can express of a cluster, and in which form. */
final class ReleaseGates {

    private final ClusterSpec cluster;
    private final Release release;
    private final Catalogue catalogue;
    private final Diagnostics.Collector out;

    ReleaseGates(ClusterSpec cluster, Release release, Catalogue catalogue, Diagnostics.Collector out) {
        this.cluster = cluster;
        this.release = release;
        this.catalogue = catalogue;
        this.out = out;
    }

    /** Whether the release can express the cluster with its networks at all; reports what it cannot. */
    boolean pass(List<LinkedNetwork> networks) {
        if (cluster.kind().equals(ClusterSpec.REGIONAL) && !release.has(Feature.REGIONAL_CLUSTER)) {
            out.add(Diagnostic.warning(
                            "regional-cluster-retired",
                            cluster.name().origin(),
                            "release `" + release + "` is not known to support regional clusters; "
                                    + having(Feature.REGIONAL_CLUSTER) + " are")
                    .fix("plan to move the managed clusters of region `"
                            + cluster.region().value() + "` to the management cluster before updating"));
        }
        return mayHaveRacks() && mayAnnounceByBgp() && mayBootFrom(networks);
    }

    private boolean mayHaveRacks() {
        if (cluster.isManaged() || cluster.racks().isEmpty() || release.has(Feature.MULTI_RACK_MANAGEMENT)) {
            return true;
        }
        out.add(unsupported(
                        cluster.origin().at("racks"),
                        "cannot spread a " + words() + " over racks",
                        Feature.MULTI_RACK_MANAGEMENT)
                .fix("describe the networks that all of its hosts share, without `racks`"));
        return false;
    }

    private boolean mayAnnounceByBgp() {
        Feature feature = cluster.isManaged() ? Feature.BGP_ANNOUNCEMENT : Feature.MULTI_RACK_MANAGEMENT;
        if (!announcesByBgp() || release.has(feature)) {
            return true;
        }
        out.add(unsupported(
                        cluster.announce().orElseThrow().origin(), "cannot announce a " + words() + " by BGP", feature)
                .fix("announce it by `arp`, from networks that all of its racks share"));
        return false;
    }

    /** The range of a management cluster is also a setting of its seed node. */
    private boolean mayBootFrom(List<LinkedNetwork> networks) {
        List<Network> segments = networks.stream()
                .map(LinkedNetwork::network)
                .filter(network -> network.role().isPxe() && !network.dhcp().isEmpty())
                .toList();
        if (!cluster.isManaged() || segments.isEmpty() || release.has(Feature.DHCP_RANGE_SUBNET)) {
            return true;
        }
        segments.forEach(segment -> out.add(unsupported(
                        segment.origin().at("dhcp"),
                        "has no object for the DHCP range of a provisioning segment",
                        Feature.DHCP_RANGE_SUBNET)
                .fix("leave network `" + segment.name()
                        + "` out, and give its range to Helm chart `baremetal-operator` of the management cluster")));
        return false;
    }

    private Diagnostic unsupported(Origin at, String what, Feature feature) {
        String first = catalogue
                .firstWith(feature)
                .map(able -> "; `" + able + "` is the first that can")
                .orElse("");
        return Diagnostic.error("unsupported-in-release", at, "release `" + release + "` " + what + first);
    }

    private String words() {
        return switch (cluster.kind()) {
            case ClusterSpec.MANAGEMENT -> "management cluster";
            case ClusterSpec.REGIONAL -> "regional cluster";
            default -> "cluster";
        };
    }

    private boolean announcesByBgp() {
        return cluster.announce().filter(how -> how.value().equals("bgp")).isPresent();
    }

    /** Where the pools are written; reports what the release does not have. */
    MetalLbForm metalLbForm() {
        Optional<Written<String>> style = cluster.metallbStyle();
        if (style.filter(each -> each.value().equals("template")).isPresent()) {
            Feature template =
                    cluster.isManaged() ? Feature.MANAGED_METALLB_CONFIG_TEMPLATE : Feature.METALLB_CONFIG_TEMPLATE;
            if (release.has(template) && !announcesByBgp()) {
                return MetalLbForm.TEMPLATE;
            }
            out.add(templateUnsupported(style.get(), template));
        }
        Feature config = cluster.isManaged() ? Feature.MANAGED_METALLB_CONFIG : Feature.METALLB_CONFIG;
        if (announcesByBgp() || style.isPresent() && release.has(config)) {
            return MetalLbForm.CONFIG;
        }
        style.filter(each -> each.value().equals("config"))
                .ifPresent(stated -> out.add(unsupported(
                                stated.origin(),
                                "has no MetalLBConfig for a " + (cluster.isManaged() ? "managed cluster" : words()),
                                config)
                        .fix("remove `style: config`: without it every release gets the form it supports")));
        return release.has(cluster.isManaged() ? Feature.MANAGED_METALLB_CONFIG_MAP : Feature.METALLB_CONFIG_MAP)
                ? MetalLbForm.CONFIG_MAP
                : MetalLbForm.CONFIG;
    }

    private Diagnostic templateUnsupported(Written<String> style, Feature template) {
        String message = announcesByBgp()
                ? "a MetalLBConfigTemplate of release `" + release + "` announces by ARP only, and the cluster by BGP"
                : "release `" + release + "` has no MetalLBConfigTemplate for new objects; " + having(template)
                        + " have";
        return Diagnostic.error("unsupported-in-release", style.origin(), message)
                .fix("remove `style: template`: without it every release gets the form it supports");
    }

    /** The releases with a feature, as a message says them. */
    private String having(Feature feature) {
        List<Release> having = catalogue.having(feature);
        return "`" + having.get(0) + "` to `" + having.get(having.size() - 1) + "`";
    }
}
