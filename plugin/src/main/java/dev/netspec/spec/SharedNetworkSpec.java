package dev.netspec.spec;

import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;

/**
 * A {@code Network} document: a network that several clusters share.
 *
 * @param facts what a cluster's share of it is laid over
 * @param isWhole whether nothing in it is wrong
 */
public record SharedNetworkSpec(Written<String> name, MapNode facts, boolean isWhole, Origin origin) {}
