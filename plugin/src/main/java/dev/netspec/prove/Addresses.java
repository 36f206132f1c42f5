package dev.netspec.prove;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.FreeSpace;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All addresses that a spec mentions, so that a mistake can use others and is the only one.
 *
 * @param ranges addresses and ranges
 * @param networks what is in CIDR notation
 */
record Addresses(List<AddressRange> ranges, List<Cidr> networks) {

    static Addresses of(Documents documents) {
        Addresses addresses = new Addresses(new ArrayList<>(), new ArrayList<>());
        documents.all().forEach(document -> addresses.collect(document.node()));
        return addresses;
    }

    private void collect(Node node) {
        if (node instanceof MapNode map) {
            map.entries().values().forEach(entry -> collect(entry.value()));
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::collect);
        } else if (node instanceof ScalarNode scalar) {
            AddressRange.parse(scalar.text()).ifPresent(ranges::add);
            Cidr.parse(scalar.text()).ifPresent(networks::add);
        }
    }

    Optional<AddressRange> free(Cidr within, int size) {
        return FreeSpace.nextBlock(within, size, ranges);
    }

    /** The first two numbers of private addresses that nothing has, also not by default: {@code 172.16}. */
    String unused() {
        return Stream.of(
                        IntStream.range(16, 32).mapToObj(each -> "172." + each),
                        Stream.of("192.168"),
                        IntStream.range(0, 233).mapToObj(each -> "10." + each))
                .flatMap(candidates -> candidates)
                .filter(candidate -> isUnused(Cidr.parse(candidate + ".0.0/16").orElseThrow()))
                .findFirst()
                .orElse("198.18");
    }

    private boolean isUnused(Cidr candidate) {
        return networks.stream().noneMatch(candidate::overlaps)
                && ranges.stream().noneMatch(candidate.range()::intersects);
    }
}
