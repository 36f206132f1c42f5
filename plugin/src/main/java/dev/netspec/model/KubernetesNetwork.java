package dev.netspec.model;

import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;

/**
 * The virtual networks inside a cluster.
 *
 * @param origin {@code at("pods")} and {@code at("services")} where they were stated
 */
public record KubernetesNetwork(Cidr pods, Cidr services, Origin origin) {

    /** What the product's own examples have. Source: the public {@code cluster.yaml} example of Mirantis/mcc-api. */
    public static final Cidr USUAL_PODS = Cidr.parse("10.233.64.0/18").orElseThrow();

    /** See {@link #USUAL_PODS}. */
    public static final Cidr USUAL_SERVICES = Cidr.parse("10.233.0.0/18").orElseThrow();
}
