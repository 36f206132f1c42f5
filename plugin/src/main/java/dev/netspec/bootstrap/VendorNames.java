package dev.netspec.bootstrap;

import dev.netspec.bootstrap.Statements.Statement;
import dev.netspec.model.Region.BootstrapGeneration;
import java.util.Map;
import java.util.Optional;

/**
 * The placeholders that the vendor's templates have for a network's facts.
 *
 * <p>Bootstrap v1: MCC, Separate PXE and management networks, and Prepare metadata and deploy the management cluster.
 * Bootstrap v2: recollection of the same pages. One network in place of two keeps the names of the first set.
 */
final class VendorNames {

    private static final Map<Fact, String> V1_PXE = Map.of(
            Fact.CIDR, "SET_IPAM_CIDR",
            Fact.GATEWAY, "SET_PXE_NW_GW",
            Fact.NAMESERVERS, "SET_PXE_NW_DNS",
            Fact.HOSTS, "SET_IPAM_POOL_RANGE",
            Fact.LOAD_BALANCER, "SET_METALLB_PXE_ADDR_POOL");

    private static final Map<Fact, String> V1_MANAGEMENT = Map.of(
            Fact.CIDR, "SET_LCM_CIDR",
            Fact.HOSTS, "SET_LCM_RANGE",
            Fact.API_ENDPOINT, "SET_LB_HOST",
            Fact.LOAD_BALANCER, "SET_METALLB_ADDR_POOL");

    private static final Map<Fact, String> V2_PXE = Map.of(
            Fact.CIDR, "SET_PXE_CIDR",
            Fact.GATEWAY, "SET_PXE_NW_GW",
            Fact.NAMESERVERS, "SET_PXE_NW_DNS",
            Fact.HOSTS, "SET_PXE_ADDR_RANGE",
            Fact.DHCP, "SET_PXE_ADDR_POOL",
            Fact.LOAD_BALANCER, "SET_PXE_SVC_POOL");

    private static final Map<Fact, String> V2_MANAGEMENT = Map.of(
            Fact.CIDR, "SET_MGMT_CIDR",
            Fact.VLAN, "SET_VLAN_ID",
            Fact.GATEWAY, "SET_MGMT_NW_GW",
            Fact.NAMESERVERS, "SET_MGMT_DNS",
            Fact.HOSTS, "SET_MGMT_ADDR_RANGE",
            Fact.API_ENDPOINT, "SET_LB_HOST",
            Fact.LOAD_BALANCER, "SET_MGMT_SVC_POOL");

    private static final Map<Fact, String> COMBINED = Map.of(
            Fact.CIDR, "SET_IPAM_CIDR",
            Fact.GATEWAY, "SET_PXE_NW_GW",
            Fact.NAMESERVERS, "SET_PXE_NW_DNS",
            Fact.HOSTS, "SET_IPAM_POOL_RANGE",
            Fact.API_ENDPOINT, "SET_LB_HOST",
            Fact.LOAD_BALANCER, "SET_METALLB_ADDR_POOL");

    private VendorNames() {}

    /** Empty if the procedure has no parameter for it. */
    static Optional<String> of(BootstrapGeneration generation, Statement statement) {
        Map<Fact, String> names = switch (statement.network()) {
            case PXE -> generation == BootstrapGeneration.V1 ? V1_PXE : V2_PXE;
            case MANAGEMENT -> generation == BootstrapGeneration.V1 ? V1_MANAGEMENT : V2_MANAGEMENT;
            case PXE_MANAGEMENT -> COMBINED;
            default -> Map.of();
        };
        return Optional.ofNullable(names.get(statement.fact()));
    }
}
