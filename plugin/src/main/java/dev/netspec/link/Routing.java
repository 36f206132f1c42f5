package dev.netspec.link;

import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.NetworkRole;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.NetworkSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.HostProfileSpec.AttachmentSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which attached networks have a host's default route and name servers.
 *
 * @param nameservers the network whose name servers the host asks
 */
record Routing(Set<String> defaultRoutes, Optional<String> nameservers) {

    /** @param regionHasNameservers whether networks that state none get the region's */
    static Routing of(ClusterSpec cluster, HostProfileSpec profile, boolean regionHasNameservers) {
        List<String> attached = profile.attach().keySet().stream()
                .filter(cluster.networks()::containsKey)
                .toList();
        Set<String> stated = attached.stream()
                .filter(key -> profile.attach().get(key).defaultRoute().orElse(false))
                .collect(Collectors.toSet());
        Set<String> routes = stated.isEmpty()
                ? attached.stream()
                        .filter(key -> isByConvention(
                                NetworkRole.of(key),
                                cluster.networks().get(key),
                                profile.attach().get(key)))
                        .collect(Collectors.toSet())
                : stated;
        Optional<String> nameservers = attached.stream()
                .filter(key -> regionHasNameservers
                        || !cluster.networks().get(key).nameservers().isEmpty())
                .sorted((a, b) -> Boolean.compare(routes.contains(b), routes.contains(a)))
                .findFirst();
        return new Routing(routes, nameservers);
    }

    /** Source: MCC, management cluster networking; the vendor routes hosts through the management network. */
    private static boolean isByConvention(NetworkRole role, NetworkSpec network, AttachmentSpec attachment) {
        return role.isManagement()
                && network.gateway().isPresent()
                && attachment.defaultRoute().isEmpty();
    }

    Addressing addressing(String network) {
        return new Addressing(
                NetworkRole.of(network),
                defaultRoutes.contains(network),
                nameservers.filter(network::equals).isPresent());
    }
}
