package dev.netspec.rule;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.model.Network;
import dev.netspec.net.Cidr;
import java.util.List;

/**
 * The networks that the hosts of a rack have no route to, in the order of their addresses. There may be thousands, and as
 * many racks, so few of them are looked at.
 *
 * @param stretches of networks, none of them empty
 */
record Unreached(List<List<Network>> stretches) {

    /** Up to so many are named. */
    private static final int NAMED = 3;

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    long count() {
        return stretches.stream().mapToLong(List::size).sum();
    }

    /** The first ones. */
    List<Network> named() {
        return stretches.stream().flatMap(List::stream).limit(NAMED).toList();
    }

    /** What one route to all of them leads to. */
    Cidr span() {
        List<Network> last = stretches.get(stretches.size() - 1);
        return stretches.get(0).get(0).cidr().spanning(last.get(last.size() - 1).cidr());
    }

    /** As a message says it. */
    String words() {
        Network first = named().get(0);
        return count() == 1
                ? "`" + first.cidr() + "`, network `" + first.name() + "`"
                : "networks " + Phrase.and(named().stream().map(Network::name).toList(), count() - named().size());
    }
}
