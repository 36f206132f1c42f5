package dev.netspec.lint;

import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the hosts of a cluster call their interfaces, as far as its templates say.
 *
 * @param names those that are written, or that {@code ifMapping} gives
 * @param networks where each has an address, if it is known
 * @param areAllRead whether every template could be read
 * @param nicsAreOpen whether NICs go by an index that only the host gives a name to
 * @param openNicsHaveAddresses whether one of these has addresses itself, and not a bond or bridge of it
 */
record HostInterfaces(
        Set<String> names,
        Map<String, Set<Cidr>> networks,
        boolean areAllRead,
        boolean nicsAreOpen,
        boolean openNicsHaveAddresses) {

    private static final Pattern NIC = Pattern.compile("\\{\\{\\s*nic\\s+(\\d+)\\s*\\}\\}");

    /** What Linux calls network cards, and what {@code autoIfMappingPrio} looks for. */
    private static final Pattern CARD = Pattern.compile("(en|eth|ib).*");

    static HostInterfaces of(MetalLb metalLb, Objects objects) {
        List<L2Template> templates = objects.templates().stream()
                .filter(template -> template.manifest().namespace().equals(metalLb.namespace())
                        && Objects.clusterName(template.manifest())
                                .filter(metalLb.cluster()::equals)
                                .isPresent())
                .toList();
        Set<String> names = new TreeSet<>();
        Map<String, Set<Cidr>> networks = new TreeMap<>();
        List<MapNode> openNics = new ArrayList<>();
        for (L2Template template : templates) {
            List<Node> cards = template.manifest().spec().list("ifMapping");
            devices(template).forEach((written, device) -> {
                device.text("set-name")
                        .filter(name -> !NIC.matcher(name).matches())
                        .ifPresent(names::add);
                name(written, cards).ifPresentOrElse(names::add, () -> openNics.add(device));
                name(written, cards)
                        .ifPresent(name -> networks.computeIfAbsent(name, any -> new TreeSet<>())
                                .addAll(networks(device, template, objects)));
            });
        }
        return new HostInterfaces(
                names,
                networks,
                !templates.isEmpty()
                        && templates.stream()
                                .noneMatch(template -> template.netplan().isEmpty()
                                        || template.netplan().has(NetplanWrapped.KEY)),
                !openNics.isEmpty(),
                openNics.stream().anyMatch(nic -> nic.has("addresses")));
    }

    /** By what the template calls them. */
    private static Map<String, MapNode> devices(L2Template template) {
        Map<String, MapNode> devices = new LinkedHashMap<>();
        template.netplan().entries().values().stream()
                .map(MapNode.Entry::value)
                .filter(MapNode.class::isInstance)
                .flatMap(section -> ((MapNode) section).entries().entrySet().stream())
                .forEach(device -> devices.put(
                        device.getKey(),
                        device.getValue().value() instanceof MapNode settings ? settings : MapNode.EMPTY));
        return devices;
    }

    /** The CIDRs of the Subnets that it has addresses of. */
    private static Set<Cidr> networks(MapNode device, L2Template template, Objects objects) {
        return device.list("addresses").stream()
                .flatMap(address -> SubnetMention.in(address).stream())
                .flatMap(mention ->
                        template.layout().stream().filter(entry -> entry.alias().equals(mention.alias())))
                .flatMap(entry -> objects.subnets(template, entry).stream())
                .flatMap(subnet -> subnet.spec().text("cidr").flatMap(Cidr::parse).stream())
                .collect(Collectors.toSet());
    }

    /** What the host calls a device; empty for a NIC by an index that has no name here. */
    private static Optional<String> name(String written, List<Node> cards) {
        Matcher nic = NIC.matcher(written);
        if (!nic.matches()) {
            return Optional.of(written);
        }
        int index = Integer.parseInt(nic.group(1));
        return index < cards.size() && cards.get(index) instanceof ScalarNode card
                ? Optional.of(card.text())
                : Optional.empty();
    }

    /** Whether no host can have an interface of this name. */
    boolean lacks(String name) {
        return areAllRead
                && !names.contains(name)
                && !(nicsAreOpen && CARD.matcher(name).matches());
    }
}
