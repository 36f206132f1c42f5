package dev.netspec.node;

/**
 * A finished part of a tree and what it would cost to walk it.
 *
 * @param weight how many nodes it has, counting a shared part each time it is used
 * @param height how many collections stand inside one another; 0 for a scalar
 */
record Subtree(Node node, int weight, int height) {

    static Subtree of(ScalarNode scalar) {
        return new Subtree(scalar, 1, 0);
    }
}
