package dev.netspec.generator;

import java.util.List;
import java.util.Set;

/** Says the same in another order: documents, keys, and the items of lists that have no order. */
final class Shuffle {

    private static final Set<String> UNORDERED = Set.of(
            "hosts", "dhcp", "loadBalancer", "addresses", "outOfBand", "agents", "peers", "apiPeers", "communities");

    private final Chance chance;
    private final boolean ofKeys;

    /** @param ofKeys whether keys change places too */
    Shuffle(long seed, boolean ofKeys) {
        this.chance = new Chance(~seed);
        this.ofKeys = ofKeys;
    }

    GeneratedSpec of(GeneratedSpec spec) {
        return new GeneratedSpec(
                ~spec.seed(),
                spec.release(),
                chance.<Tree>shuffled(spec.documents()).stream()
                        .map(this::shuffled)
                        .toList());
    }

    private Tree shuffled(Tree tree) {
        Tree result = new Tree();
        List<String> keys = List.copyOf(tree.entries.keySet());
        (ofKeys ? chance.<String>shuffled(keys) : keys)
                .forEach(key -> result.put(key, shuffled(key, tree.entries.get(key))));
        return result;
    }

    private Object shuffled(String key, Object value) {
        if (value instanceof Tree tree) {
            return shuffled(tree);
        }
        if (value instanceof List<?> list) {
            List<?> items = UNORDERED.contains(key) ? chance.shuffled(list) : list;
            return items.stream().map(item -> shuffled("", item)).toList();
        }
        return value;
    }
}
