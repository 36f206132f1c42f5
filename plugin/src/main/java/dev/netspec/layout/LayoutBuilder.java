package dev.netspec.layout;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.layout.Devices.Device;
import dev.netspec.layout.Devices.Kind;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.source.Origin;
import dev.netspec.spec.HostProfileSpec.AttachmentSpec;
import dev.netspec.spec.HostProfileSpec.BondSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives the interfaces of a host from its profile and the networks that it finds.
 *
 * <p>Conventions, each with a field that overrides it: the address of a network sits on the interface that its role names,
 * because the product or its documentation knows these names; a tagged network is a VLAN interface of that name, an
 * untagged one a bridge, unless the profile's own device is one already. The address of the PXE network sits on the
 * device itself. A network arrives untagged on what is made of a VLAN with its id.
 */
final class LayoutBuilder {

    private final Profile profile;
    private final Devices devices;
    private final Map<String, Network> networks;
    private final Routing routing;
    private final Diagnostics.Collector out;

    /** The device of each network that this host has. */
    private final Map<String, String> deviceOf = new LinkedHashMap<>();

    private final Set<Device> used = new LinkedHashSet<>();
    private final Map<String, Addressing> addressOnDevice = new HashMap<>();
    private final List<Interface> vlans = new ArrayList<>();
    private final List<Interface> bridges = new ArrayList<>();

    /** @param networks that the host finds, by the name that profiles attach them by */
    LayoutBuilder(Profile profile, Map<String, Network> networks, Routing routing, Diagnostics.Collector out) {
        this.profile = profile;
        this.devices = profile.devices();
        this.networks = networks;
        this.routing = routing;
        this.out = out;
    }

    /** NICs by index, then bonds, VLANs and bridges; empty if two networks want the same one. */
    Optional<List<Interface>> build() {
        long errorsBefore = out.errors();
        devices.carriers().forEach((network, device) -> {
            if (networks.containsKey(network) && !profile.spec().holes().touch("attach", network)) {
                deviceOf.put(network, device);
                used.addAll(devices.under(device));
            }
        });
        Stream.of(Kind.VLAN, Kind.BRIDGE)
                .flatMap(kind -> devices.all(kind).stream())
                .forEach(device -> used.addAll(devices.under(device.name())));
        deviceOf.forEach(this::attach);
        devices.all(Kind.VLAN).stream()
                .filter(vlan -> vlan.number().isPresent() && !vlan.parts().isEmpty())
                .forEach(vlan -> vlans.add(new Vlan(
                        vlan.name(),
                        vlan.number().orElseThrow(),
                        vlan.parts().get(0),
                        address(vlan),
                        mtu(vlan),
                        vlan.origin())));
        devices.all(Kind.BRIDGE)
                .forEach(bridge -> bridges.add(
                        new Bridge(bridge.name(), bridge.parts(), address(bridge), mtu(bridge), bridge.origin())));
        Stream<Interface> nics = used(Kind.NIC)
                .map(this::nic)
                .sorted(Comparator.comparing(Nic::index))
                .map(nic -> nic);
        Stream<Interface> bonds = used(Kind.BOND).map(this::bond);
        return out.errors() > errorsBefore
                ? Optional.empty()
                : Optional.of(Stream.of(nics, bonds, vlans.stream(), bridges.stream())
                        .flatMap(each -> each)
                        .toList());
    }

    private void attach(String key, String device) {
        Network network = networks.get(key);
        Optional<String> name = interfaceName(key, network.role());
        AttachmentSpec attachment = profile.spec().attach().get(key);
        Optional<Addressing> address = Optional.of(routing.addressing(key, network));
        Origin origin = profile.said(attachment.origin());
        OptionalInt mtu = Mtu.onTop(network.mtu(), wanted(device));

        boolean isTagged = network.vlan().isPresent() && !attachment.untagged().orElse(isUntagged(network, device));
        boolean isItsOwn =
                devices.isBridge(device) || name.filter(device::equals).isPresent();
        Optional<String> bridge = attachment.bridge().or(() -> isTagged || isItsOwn ? Optional.empty() : name);
        String below = device;
        if (isTagged) {
            int id = network.vlan().getAsInt();
            below = bridge.isPresent() ? "vlan" + id : name.orElse("k8s-" + key);
            vlans.add(new Vlan(below, id, device, bridge.isPresent() ? Optional.empty() : address, mtu, origin));
        }
        if (bridge.isPresent()) {
            bridges.add(new Bridge(bridge.get(), List.of(below), address, mtu, origin));
        } else if (!isTagged) {
            putOnDevice(device, address.get(), attachment);
        }
    }

    /** That of the role. If a host has several networks of a role, one of them has it and the others their own names. */
    private Optional<String> interfaceName(String key, NetworkRole role) {
        String first = deviceOf.keySet().stream()
                .filter(each -> networks.get(each).role() == role)
                .min(Comparator.<String, Boolean>comparing(each -> !each.equals(role.key()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return role.interfaceName().map(ofRole -> first.equals(key) ? ofRole : key);
    }

    /** Whether a VLAN of the profile has taken the network's tag off already. */
    private boolean isUntagged(Network network, String device) {
        return devices.under(device).stream()
                .anyMatch(part -> part.kind() == Kind.VLAN && part.number().equals(network.vlan()));
    }

    private void putOnDevice(String device, Addressing address, AttachmentSpec attachment) {
        Addressing first = addressOnDevice.putIfAbsent(device, address);
        if (first != null) {
            out.add(Diagnostic.error(
                            "attachment-clash",
                            attachment.origin(),
                            "networks `" + first.network() + "` and `" + address.network() + "` both sit on `" + device
                                    + "` itself, which has one address")
                    .fix("put one of them on another device, or on a `bridge` of its own"));
        }
    }

    private Stream<Device> used(Kind kind) {
        return devices.all(kind).stream().filter(used::contains);
    }

    private Nic nic(Device nic) {
        return new Nic(nic.number().orElseThrow(), address(nic), mtu(nic), profile.said(nic.origin()));
    }

    private Bond bond(Device bond) {
        BondSpec spec = profile.spec().bonds().get(bond.name());
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional.ofNullable(spec.parameters().get("mode")).ifPresent(mode -> parameters.put("mode", mode));
        devices.primary(bond.name()).ifPresent(nic -> parameters.put("primary", nic));
        // Ubuntu does not watch the links of a bond unless told to.
        parameters.put("mii-monitor-interval", "100");
        parameters.putAll(spec.parameters());
        return new Bond(bond.name(), bond.parts(), parameters, address(bond), mtu(bond), bond.origin());
    }

    private Optional<Addressing> address(Device device) {
        return Optional.ofNullable(addressOnDevice.get(device.name()));
    }

    /** A VLAN or bridge that wants nothing would have the MTU of what it is made of. */
    private OptionalInt mtu(Device device) {
        OptionalInt wanted = wanted(device.name());
        return device.kind().compareTo(Kind.BOND) > 0
                ? device.parts().stream()
                        .map(this::wanted)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .map(below -> Mtu.onTop(wanted, below))
                        .orElse(wanted)
                : wanted;
    }

    /** What is stated of a device, or else the largest that a network or device on it wants. */
    private OptionalInt wanted(String name) {
        Optional<OptionalInt> stated = used.stream()
                .filter(device -> device.name().equals(name))
                .map(Device::mtu)
                .filter(OptionalInt::isPresent)
                .findFirst();
        return stated.orElseGet(() -> Mtu.below(Stream.concat(
                        deviceOf.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(name))
                                .map(entry -> networks.get(entry.getKey()).mtu()),
                        devices.on(name).stream().filter(used::contains).map(device -> wanted(device.name())))
                .toList()));
    }
}
