package dev.netspec.model;

import dev.netspec.source.Origin;

/**
 * A rack: hosts with networks of their own.
 *
 * @param name also the value of the node label {@code rack-id}
 */
public record Rack(String name, Origin origin) {

    /** The node label that says in which rack a node is. Source: MCC, MetalLBConfig with BGP. */
    public static final String NODE_LABEL = "rack-id";
}
