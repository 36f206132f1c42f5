package dev.netspec.netplan;

import dev.netspec.field.FieldReader;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Loopback;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the body of one interface of an npTemplate; what it cannot read stays unread, and is reported as such. */
final class InterfaceReader {

    private final Map<String, Integer> nics;
    private final AddressingReader addressing;

    /** @param nics the index of each NIC by whatever the template may call it, apart from its macro */
    InterfaceReader(Map<String, Integer> nics, AddressingReader addressing) {
        this.nics = nics;
        this.addressing = addressing;
    }

    Optional<Interface> ethernet(String key, FieldReader body, Origin origin) {
        return key.equals(Loopback.NAME) ? loopback(body, origin) : nic(key, body, origin);
    }

    /** The loopback interface is modelled with one address only. */
    private static Optional<Interface> loopback(FieldReader body, Origin origin) {
        List<Node> addresses = body.node().list("addresses");
        if (addresses.size() != 1
                || NetplanMacro.of(addresses.get(0))
                        .filter(NetplanMacro.apiAddress()::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        withoutDhcp(body.ignore("addresses"));
        return Optional.of(new Loopback(origin));
    }

    private Optional<Interface> nic(String key, FieldReader body, Origin origin) {
        if (!nics.containsKey(key)) {
            return Optional.empty();
        }
        int index = nics.get(key);
        withoutDhcp(body);
        boolean sameName =
                body.node().text("set-name").filter(nameOf(key)::equals).isPresent()
                        || isMacro(body.node().text("set-name"), NetplanMacro.nic(index));
        if (sameName) {
            body.ignore("set-name");
        }
        FieldReader match = body.map("match");
        if (isMacro(match.node().text("macaddress"), NetplanMacro.mac(index))) {
            match.ignore("macaddress");
        }
        return Optional.of(new Nic(index, addressing.read(body), mtu(body), origin));
    }

    private static boolean isMacro(Optional<String> text, NetplanMacro wanted) {
        return text.flatMap(NetplanMacro::of).filter(wanted::equals).isPresent();
    }

    Optional<Interface> bond(String key, FieldReader body, Origin origin) {
        withoutDhcp(body);
        return Optional.of(new Bond(
                key, names(body), parameters(body.map("parameters")), addressing.read(body), mtu(body), origin));
    }

    private Map<String, String> parameters(FieldReader parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.rest().stream()
                .filter(key -> parameters.node().scalar(key).isPresent())
                .forEach(key -> texts.put(key, nameOf(parameters.text(key).orElseThrow())));
        return texts;
    }

    Optional<Interface> vlan(String key, FieldReader body, Origin origin) {
        OptionalInt id = body.node().scalar("id").map(InterfaceReader::integer).orElse(OptionalInt.empty());
        Optional<String> link = body.node().text("link");
        withoutDhcp(body.ignore("id", "link"));
        return Optional.of(new Vlan(
                key, id.orElse(0), link.map(this::nameOf).orElse(""), addressing.read(body), mtu(body), origin));
    }

    Optional<Interface> bridge(String key, FieldReader body, Origin origin) {
        withoutDhcp(body);
        return Optional.of(new Bridge(key, names(body), addressing.read(body), mtu(body), origin));
    }

    private List<String> names(FieldReader body) {
        return body.texts("interfaces").stream().map(this::nameOf).toList();
    }

    /** The model's name of an interface. */
    private String nameOf(String key) {
        if (nics.containsKey(key)) {
            return Nic.name(nics.get(key));
        }
        OptionalInt index = NetplanMacro.of(key).map(NetplanMacro::nicIndex).orElse(OptionalInt.empty());
        return index.isPresent() ? Nic.name(index.getAsInt()) : key;
    }

    private static void withoutDhcp(FieldReader body) {
        List.of("dhcp4", "dhcp6").stream()
                .filter(key -> body.node()
                        .scalar(key)
                        .filter(scalar -> !scalar.isTrue())
                        .isPresent())
                .forEach(body::ignore);
    }

    private static OptionalInt mtu(FieldReader body) {
        OptionalInt mtu =
                body.node().scalar("mtu").map(InterfaceReader::integer).orElse(OptionalInt.empty());
        if (mtu.isPresent()) {
            body.ignore("mtu");
        }
        return mtu;
    }

    private static OptionalInt integer(ScalarNode scalar) {
        return scalar.text().matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(scalar.text()))
                : OptionalInt.empty();
    }
}
