package dev.netspec.node;

import dev.netspec.source.Origin;

/**
 * A YAML value that remembers where it was written. Every document goes in and out of netspec as a tree of these.
 *
 * <p>Aliases and merge keys are resolved, so a tree means what it means to {@code kubectl}; a part that was shared by an
 * alias stands at its anchor. Equality is by meaning: neither the origin nor the order of keys counts.
 */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    Origin origin();

    /** The same value, which counts because somebody uses it. */
    Node usedBy(Origin.Use use);
}
