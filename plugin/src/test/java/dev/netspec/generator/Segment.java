package dev.netspec.generator;

/**
 * A network of a cluster, or of one of its racks, as the generator made it.
 *
 * @param key what the cluster and its profiles call it
 * @param share the cluster's own share: ranges, and the facts unless they are those of a Network
 * @param isTagged whether it has a VLAN id
 * @param mtu 0 if not stated
 */
record Segment(String key, String role, Block block, Tree share, boolean isTagged, int mtu, boolean hasGateway) {}
