package dev.netspec.layout;

import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.HostProfileSpec.AttachmentSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which attached networks have a host's default route, its name servers and its other routes. */
final class Routing {

    private final Set<String> defaultRoutes;
    private final Optional<String> nameservers;
    private final Routes routes;

    /** @param networks of the host, by the name that the profile attaches them by */
    Routing(Map<String, Network> networks, HostProfileSpec profile, Routes routes) {
        List<String> attached =
                profile.attach().keySet().stream().filter(networks::containsKey).toList();
        Set<String> stated = attached.stream()
                .filter(key -> profile.attach().get(key).defaultRoute().orElse(false))
                .collect(Collectors.toSet());
        this.defaultRoutes = stated.isEmpty()
                ? attached.stream()
                        .filter(key -> isByConvention(
                                networks.get(key), profile.attach().get(key)))
                        .collect(Collectors.toSet())
                : stated;
        this.nameservers = attached.stream()
                .filter(key -> !networks.get(key).nameservers().isEmpty())
                .min(Comparator.comparing((String key) -> !defaultRoutes.contains(key))
                        .thenComparing(key -> networks.get(key).role())
                        .thenComparing(Comparator.naturalOrder()));
        this.routes = routes;
    }

    /** Source: MCC, management cluster networking; the vendor routes hosts through the management network. */
    private static boolean isByConvention(Network network, AttachmentSpec attachment) {
        return network.role().isLcm()
                && network.gateway().isPresent()
                && attachment.defaultRoute().isEmpty();
    }

    Addressing addressing(String key, Network network) {
        boolean isDefault = defaultRoutes.contains(key);
        return new Addressing(
                network.name(),
                isDefault,
                nameservers.filter(key::equals).isPresent(),
                routes.through(key, network, isDefault));
    }
}
