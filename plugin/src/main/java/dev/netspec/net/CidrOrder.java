package dev.netspec.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Many networks in the order of their addresses. Of two CIDRs, one holds the other or they share nothing, so what a CIDR
 * holds stands together: to count it, or what is left beside it, nobody looks at each network.
 */
public final class CidrOrder<T> {

    private final List<T> items;

    /** Where the first item of each CIDR stands. */
    private final NavigableMap<Cidr, Integer> positions = new TreeMap<>();

    private CidrOrder(List<T> items, Function<T, Cidr> cidrOf) {
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            positions.putIfAbsent(cidrOf.apply(items.get(i)), i);
        }
    }

    public static <T> CidrOrder<T> of(Collection<T> items, Function<T, Cidr> cidrOf) {
        return new CidrOrder<>(
                items.stream().sorted(Comparator.comparing(cidrOf)).toList(), cidrOf);
    }

    /** Those that lie in a network. */
    public List<T> within(Cidr network) {
        return items.subList(start(network), end(network));
    }

    /** Those that lie in none of some networks: the stretches between these, none of them empty. */
    public List<List<T>> outside(Collection<Cidr> networks) {
        List<List<T>> stretches = new ArrayList<>();
        int next = 0;
        for (Cidr network : networks.stream().sorted().toList()) {
            if (next < start(network)) {
                stretches.add(items.subList(next, start(network)));
            }
            next = Math.max(next, end(network));
        }
        if (next < items.size()) {
            stretches.add(items.subList(next, items.size()));
        }
        return stretches;
    }

    private int start(Cidr network) {
        return position(positions.ceilingEntry(network));
    }

    private int end(Cidr network) {
        return position(positions.higherEntry(new Cidr(network.last(), 32)));
    }

    private int position(Map.Entry<Cidr, Integer> found) {
        return found == null ? items.size() : found.getValue();
    }
}
