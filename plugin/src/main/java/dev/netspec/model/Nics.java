package dev.netspec.model;

import java.util.List;
import java.util.Optional;

/** How the NICs of a host get their numbers. */
public sealed interface Nics {

    /** The name of the NIC with this number; empty if only the host knows it. */
    Optional<String> nameOf(int index);

    /** NIC N has the Nth name. */
    record Named(List<String> names) implements Nics {
        public Named {
            names = List.copyOf(names);
        }

        @Override
        public Optional<String> nameOf(int index) {
            return index < names.size() ? Optional.of(names.get(index)) : Optional.empty();
        }
    }

    /**
     * NICs are numbered by the alphabetic prefix of their names, in the order of this list; {@code provision} is the one
     * that the machine booted from.
     */
    record ByPriority(List<String> prefixes) implements Nics {
        public ByPriority {
            prefixes = List.copyOf(prefixes);
        }

        @Override
        public Optional<String> nameOf(int index) {
            return Optional.empty();
        }
    }
}
