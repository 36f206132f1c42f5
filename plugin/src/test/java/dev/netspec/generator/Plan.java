package dev.netspec.generator;

/** Hands out what may exist once only: address blocks and VLAN ids. */
final class Plan {

    private static final long START = 10L << 24 | 1L << 16;

    private final Chance chance;
    private long nextBlock = START;
    private int nextVlan = 100;

    Plan(Chance chance) {
        this.chance = chance;
    }

    /** Disjoint from all before. */
    Block block(int prefix) {
        long size = 1L << (32 - prefix);
        long first = (nextBlock + size - 1) / size * size;
        nextBlock = first + size * chance.between(1, 3);
        return new Block(first, prefix);
    }

    Block block() {
        return block(chance.oneOf(23, 23, 22));
    }

    int vlan() {
        nextVlan += chance.between(1, 4);
        return nextVlan;
    }
}
