package dev.netspec.model;

import dev.netspec.source.Origin;

/**
 * A cluster that was stated and that its release cannot express, or cannot express the management cluster of.
 *
 * @param namespace of the objects that it does not have
 * @param managementCluster the name of the cluster whose API they would be applied to
 * @param origin of the cluster
 */
public record UnsupportedCluster(String name, String namespace, String managementCluster, Origin origin) {}
