package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A network interface of a host, in netplan's terms. Interfaces refer to one another by {@link #name}. */
public sealed interface Interface {

    /** What Linux gives an Ethernet interface whose MTU nobody states, in bytes. */
    int DEFAULT_MTU = 1500;

    /** Unique on the host. A NIC, whose real name only the host knows, is called {@code nic N}. */
    String name();

    /** The interfaces it is made of. */
    List<String> parts();

    /** The address it carries, if any. */
    Optional<Addressing> addressing();

    OptionalInt mtu();

    Origin origin();

    /**
     * An address of the host in one of the cluster's networks.
     *
     * @param network its name
     * @param defaultRoute whether the host's default route goes through that network's gateway
     * @param nameservers whether the host asks that network's name servers
     * @param routes that go through that network, besides the default route
     */
    record Addressing(String network, boolean defaultRoute, boolean nameservers, List<Route> routes) {

        public Addressing {
            routes = List.copyOf(routes);
        }
    }

    /** The loopback interface of a master that announces the API endpoint, which is its address. */
    record Loopback(Origin origin) implements Interface {

        public static final String NAME = "lo";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public List<String> parts() {
            return List.of();
        }

        @Override
        public Optional<Addressing> addressing() {
            return Optional.empty();
        }

        @Override
        public OptionalInt mtu() {
            return OptionalInt.empty();
        }
    }

    /** @param index counted from 0 in the order of the host's {@link Nics} */
    record Nic(int index, Optional<Addressing> addressing, OptionalInt mtu, Origin origin) implements Interface {

        public static String name(int index) {
            return "nic " + index;
        }

        @Override
        public String name() {
            return name(index);
        }

        @Override
        public List<String> parts() {
            return List.of();
        }
    }

    /** @param parameters netplan's, in the order to write them, with {@code mode} among them */
    record Bond(
            String name,
            List<String> parts,
            Map<String, String> parameters,
            Optional<Addressing> addressing,
            OptionalInt mtu,
            Origin origin)
            implements Interface {

        public Bond {
            parts = List.copyOf(parts);
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /**
     * @param id 1 to 4094; 0 if a hand-written manifest states none
     * @param link empty if a hand-written manifest states none
     */
    record Vlan(String name, int id, String link, Optional<Addressing> addressing, OptionalInt mtu, Origin origin)
            implements Interface {

        @Override
        public List<String> parts() {
            return link.isEmpty() ? List.of() : List.of(link);
        }
    }

    /** A Linux bridge. */
    record Bridge(String name, List<String> parts, Optional<Addressing> addressing, OptionalInt mtu, Origin origin)
            implements Interface {

        public Bridge {
            parts = List.copyOf(parts);
        }
    }
}
