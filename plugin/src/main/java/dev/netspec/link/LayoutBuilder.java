package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Nics;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.NetworkSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.HostProfileSpec.AttachmentSpec;
import dev.netspec.spec.HostProfileSpec.BondSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Derives the interfaces of a host from its profile and the networks of a cluster.
 *
 * <p>Conventions, each with a field that overrides it: the address of the management network sits on {@code k8s-lcm} and
 * that of the workloads network on {@code k8s-pods}, because the product knows these names; a tagged network is a VLAN
 * interface of that name, an untagged one a bridge. The address of the PXE network sits on the device itself.
 */
final class LayoutBuilder {

    private final ClusterSpec cluster;
    private final HostProfileSpec profile;
    private final boolean isBuiltIn;
    private final Routing routing;
    private final Diagnostics.Collector out;
    private final Devices devices;

    /** The device of each attached network. */
    private final Map<String, String> deviceOf = new LinkedHashMap<>();

    private final Map<String, Addressing> addressOnDevice = new HashMap<>();
    private final List<Interface> vlans = new ArrayList<>();
    private final List<Interface> bridges = new ArrayList<>();

    /** @param isBuiltIn whether findings about the profile must be said of the cluster, since nobody wrote the profile */
    LayoutBuilder(
            ClusterSpec cluster,
            HostProfileSpec profile,
            boolean isBuiltIn,
            boolean regionHasNameservers,
            Diagnostics.Collector out) {
        this.cluster = cluster;
        this.profile = profile;
        this.isBuiltIn = isBuiltIn;
        this.routing = Routing.of(cluster, profile, regionHasNameservers);
        this.out = out;
        this.devices = new Devices(profile, out);
    }

    /** Empty if a name in the profile is unknown. */
    Optional<HostLayout> build(String name, boolean isDefault, OptionalInt machines) {
        long errorsBefore = out.errors();
        profile.attach()
                .forEach((network, attachment) -> devices.find(attachment.to())
                        .filter(device -> cluster.networks().containsKey(network))
                        .ifPresent(device -> {
                            devices.use(attachment.to());
                            deviceOf.put(network, device);
                        }));
        deviceOf.forEach(this::attach);
        List<Interface> bonds = bonds();
        if (out.errors() > errorsBefore) {
            return Optional.empty();
        }
        List<Interface> interfaces = new ArrayList<>(nics(bonds));
        interfaces.addAll(bonds);
        interfaces.addAll(vlans);
        interfaces.addAll(bridges);
        Nics nics =
                profile.nics().isEmpty() ? new Nics.ByPriority(profile.nicPriority()) : new Nics.Named(profile.nics());
        return Optional.of(
                new HostLayout(name, isDefault, machines, nics, interfaces, List.of(), said(profile.origin())));
    }

    private void attach(String key, String device) {
        NetworkRole role = NetworkRole.of(key);
        NetworkSpec network = cluster.networks().get(key);
        AttachmentSpec attachment = profile.attach().get(key);
        Optional<Addressing> address = Optional.of(routing.addressing(key));
        Origin origin = said(attachment.origin());
        OptionalInt mtu = Mtu.onTop(network, mtuOf(device));

        boolean isTagged = network.vlan().isPresent() && !attachment.untagged().orElse(false);
        Optional<String> bridge = attachment.bridge().or(() -> isTagged ? Optional.empty() : role.interfaceName());
        String below = device;
        if (isTagged) {
            int id = network.vlan().getAsInt();
            below = bridge.isPresent() ? "vlan" + id : role.interfaceName().orElse("k8s-" + key);
            vlans.add(new Vlan(below, id, device, bridge.isPresent() ? Optional.empty() : address, mtu, origin));
        }
        if (bridge.isPresent()) {
            bridges.add(new Bridge(bridge.get(), List.of(below), address, mtu, origin));
        } else if (!isTagged) {
            addressOnDevice.put(device, address.get());
        }
    }

    private List<Interface> bonds() {
        List<Interface> bonds = new ArrayList<>();
        Set<String> attachedTo = profile.attach().values().stream()
                .map(attachment -> attachment.to().value())
                .collect(Collectors.toSet());
        profile.bonds().forEach((name, bond) -> {
            if (!attachedTo.contains(name)) {
                out.add(Diagnostic.warning("unused-name", bond.origin(), "bond `" + name + "` carries no network")
                        .fix("attach a network to it, or remove it"));
            } else if (deviceOf.containsValue(name)) {
                devices.useMembers(bond).ifPresent(members -> bonds.add(bond(name, bond, members)));
            }
        });
        return bonds;
    }

    private Bond bond(String name, BondSpec bond, List<String> members) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mode", bond.parameters().get("mode"));
        bond.primary().flatMap(devices::findNic).ifPresent(nic -> parameters.put("primary", nic));
        // Ubuntu does not watch the links of a bond unless told to.
        parameters.put("mii-monitor-interval", "100");
        parameters.putAll(bond.parameters());
        return new Bond(
                name, members, parameters, Optional.ofNullable(addressOnDevice.get(name)), mtuOf(name), bond.origin());
    }

    private List<Interface> nics(List<Interface> bonds) {
        List<Interface> nics = new ArrayList<>();
        devices.usedNics().forEach((index, origin) -> {
            String name = Nic.name(index);
            OptionalInt mtu = bonds.stream()
                    .filter(bond -> bond.parts().contains(name))
                    .map(Interface::mtu)
                    .findFirst()
                    .orElse(mtuOf(name));
            nics.add(new Nic(index, Optional.ofNullable(addressOnDevice.get(name)), mtu, said(origin)));
        });
        return nics;
    }

    /** A device carries the largest packets that any network on it wants. */
    private OptionalInt mtuOf(String device) {
        return Mtu.below(deviceOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(device))
                .map(entry -> cluster.networks().get(entry.getKey()))
                .toList());
    }

    private Origin said(Origin origin) {
        return isBuiltIn ? cluster.origin().at("networks") : origin;
    }
}
