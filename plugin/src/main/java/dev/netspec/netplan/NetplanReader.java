package dev.netspec.netplan;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.field.TemplateText;
import dev.netspec.model.Interface;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an npTemplate, in the grammar that {@link NetplanWriter} writes and people extend. */
public final class NetplanReader {

    /** The key that a netplan file begins with; that a template must not is for a rule to say. */
    private static final String WRAPPER = "network";

    private static final List<String> SECTIONS = List.of("ethernets", "bonds", "vlans", "bridges");

    private final MapNode document;
    private final String object;
    /** The index of each NIC by the key that the template gives it, and by its own name if that is stated. */
    private final Map<String, Integer> nics = new LinkedHashMap<>();

    /** @param names of the NICs by index, where the template's object states them */
    public NetplanReader(ScalarNode template, List<String> names, String object, Diagnostics.Collector out) {
        MapNode whole = Optional.of(template)
                .filter(text -> !text.text().isBlank())
                .flatMap(text -> TemplateText.read(text, object, out))
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElse(MapNode.EMPTY);
        this.document = unwrapped(whole);
        this.object = object;
        names.forEach(name -> nics.putIfAbsent(name, names.indexOf(name)));
        section("ethernets")
                .entries()
                .forEach((key, entry) -> index(key, entry.value(), names).ifPresent(index -> nics.put(key, index)));
    }

    /** Whether it is a netplan document, and one that can be read. */
    public boolean isReadable() {
        return !document.isEmpty();
    }

    static MapNode unwrapped(MapNode document) {
        return document.map(WRAPPER).orElse(document);
    }

    private MapNode section(String key) {
        return document.map(key).orElse(MapNode.EMPTY);
    }

    /** A NIC is known by its macro as key, as new name or by its MAC address, or by one of the stated names. */
    private static OptionalInt index(String key, Node body, List<String> names) {
        MapNode map = body instanceof MapNode each ? each : MapNode.EMPTY;
        OptionalInt byKey = nicIndex(key);
        OptionalInt bySetName =
                map.text("set-name").map(NetplanReader::nicIndex).orElse(OptionalInt.empty());
        OptionalInt byMac = map.get("match", "macaddress")
                .flatMap(NetplanMacro::of)
                .map(NetplanMacro::macIndex)
                .orElse(OptionalInt.empty());
        OptionalInt byName = names.contains(key) ? OptionalInt.of(names.indexOf(key)) : OptionalInt.empty();
        return List.of(byKey, bySetName, byMac, byName).stream()
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt nicIndex(String text) {
        return NetplanMacro.of(text).map(NetplanMacro::nicIndex).orElse(OptionalInt.empty());
    }

    /** The Subnets, as the template calls them, that an interface has addresses in. */
    public Set<String> subnetsOn(String interfaceName) {
        return subnets(section -> section.map(interfaceName).stream());
    }

    /** The Subnets, as the template calls them, that any interface has addresses in. */
    public Set<String> subnetsWithAddresses() {
        return subnets(section -> section.entries().keySet().stream().flatMap(key -> section.map(key).stream()));
    }

    private Set<String> subnets(Function<MapNode, Stream<MapNode>> interfaces) {
        return SECTIONS.stream()
                .map(this::section)
                .flatMap(interfaces)
                .flatMap(each -> each.list("addresses").stream())
                .flatMap(address -> NetplanMacro.of(address).stream())
                .flatMap(macro -> macro.subnetOfAddress().stream())
                .collect(Collectors.toSet());
    }

    /** @param subnets what the template calls Subnets */
    public NetplanInterfaces interfaces(Function<String, Optional<NamedSubnet>> subnets, Diagnostics.Collector out) {
        FieldReader root =
                FieldReader.of(document, "the npTemplate of " + object).ignore("version", "renderer");
        InterfaceReader reader = new InterfaceReader(nics, new AddressingReader(subnets, object, out));
        NetplanInterfaces interfaces = new NetplanInterfaces();
        read(root.map("ethernets"), reader::ethernet, PassThrough.ETHERNET, interfaces);
        read(root.map("bonds"), reader::bond, PassThrough.BOND, interfaces);
        read(root.map("vlans"), reader::vlan, PassThrough.VLAN, interfaces);
        read(root.map("bridges"), reader::bridge, PassThrough.BRIDGE, interfaces);
        root.reportRest(out);
        return interfaces;
    }

    /** Reads one interface; empty if it cannot be understood. */
    private interface BodyReader {
        Optional<Interface> read(String key, FieldReader body, Origin origin);
    }

    private static void read(FieldReader section, BodyReader reader, PassThrough raw, NetplanInterfaces into) {
        for (String key : section.rest()) {
            FieldReader body = section.map(key);
            reader.read(key, body, InterfaceOrigin.of(key, section.node()))
                    .ifPresentOrElse(each -> into.add(each, raw.take(body)), () -> section.unread(key));
        }
    }
}
