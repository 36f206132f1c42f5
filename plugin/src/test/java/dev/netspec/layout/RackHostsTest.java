package dev.netspec.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.netspec.model.HostLayout;
import org.junit.jupiter.api.Test;

/** The hosts of a cluster over racks. The networks are those of the worked example 7(d). */
class RackHostsTest {

    private static final String CLUSTER = """
            apiVersion: netspec.dev/v1
            kind: Cluster
            name: mr
            project: mr-ns
            region: one
            announce: bgp
            bgp: {localASN: 65101, peerASN: 65100}
            apiEndpoint: 10.77.0.201
            pools: {services: {addresses: 10.77.60.100-10.77.60.199}}
            networks: {storage-access: {cidr: 10.79.0.0/24, vlan: 420, hosts: 10.79.0.10-10.79.0.99}}
            racks:
              rack-1:
                networks:
                  lcm: {cidr: 10.77.31.0/24, vlan: 403, gateway: 10.77.31.1, nameservers: [10.77.2.53], hosts: 10.77.31.10-10.77.31.50}
                  workloads: {cidr: 10.78.31.0/24, vlan: 404, gateway: 10.78.31.1, hosts: 10.78.31.10-10.78.31.50}
                bgp: {peers: [10.77.31.1]}
              rack-2:
                networks:
                  lcm: {cidr: 10.77.32.0/24, vlan: 503, gateway: 10.77.32.1, nameservers: [10.77.2.53], hosts: 10.77.32.10-10.77.32.50}
                  workloads: {cidr: 10.78.32.0/24, vlan: 504, gateway: 10.78.32.1, hosts: 10.78.32.10-10.78.32.50}
                bgp: {peers: [10.77.32.1]}
            """;

    private static final String PROFILES = """
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: bonded
            nicPriority: [provision, eno, ens, enp]
            bonds: {bond0: {members: [0, 1], mode: 802.3ad}}
            attach:
              lcm: {to: bond0}
              workloads: {to: bond0}
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: storage-only
            nicPriority: [eno]
            attach: {storage-access: {to: 0}}
            """;

    private static Hosts hosts(String machines) {
        return Hosts.of(CLUSTER + machines + PROFILES);
    }

    @Test
    void theWorkedExample() {
        Hosts hosts = hosts("""
                machines:
                  manager: {count: {rack-1: 2, rack-2: 1}, profile: bonded}
                  storage: {count: 5, profile: storage-only, default: true}
                """);

        assertThat(hosts.found()).isEmpty();
        assertThat(hosts.layouts("mr"))
                .extracting(HostLayout::name)
                .containsExactly("mr-rack-1-manager", "mr-rack-2-manager", "mr");
        assertThat(hosts.interfaces("mr-rack-1-manager")).isEqualTo("""
                loopback lo
                nic nic 0
                nic nic 1
                bond bond0 on nic 0 + nic 1
                vlan 403 k8s-lcm on bond0 @rack-1-lcm default dns >rack-2-lcm
                vlan 404 k8s-pods on bond0 @rack-1-workloads >rack-2-workloads
                """);
        assertThat(hosts.interfaces("mr-rack-2-manager")).isEqualTo("""
                loopback lo
                nic nic 0
                nic nic 1
                bond bond0 on nic 0 + nic 1
                vlan 503 k8s-lcm on bond0 @rack-2-lcm default dns >rack-1-lcm
                vlan 504 k8s-pods on bond0 @rack-2-workloads >rack-1-workloads
                """);
        assertThat(hosts.interfaces("mr")).isEqualTo("""
                nic nic 0
                vlan 420 ceph-public on nic 0 @storage-access
                """);
    }

    @Test
    void aRoleOverSeveralRacksIsNobodysDefault() {
        Hosts hosts = hosts("machines: {manager: {count: {rack-1: 2, rack-2: 1}, profile: bonded}}\n");

        assertThat(hosts.layouts("mr"))
                .extracting(
                        HostLayout::name,
                        HostLayout::isDefault,
                        layout -> layout.rack().orElse(""))
                .containsExactly(
                        tuple("mr-rack-1-manager", false, "rack-1"), tuple("mr-rack-2-manager", false, "rack-2"));
        assertThat(hosts.found()).noneMatch(found -> found.startsWith("default-role"));
    }

    @Test
    void aRoleInOneRackMayBeTheDefault() {
        Hosts hosts = hosts("machines: {manager: {count: {rack-2: 3}, profile: bonded}}\n");

        assertThat(hosts.layouts("mr"))
                .extracting(
                        HostLayout::name,
                        HostLayout::isDefault,
                        layout -> layout.rack().orElse(""))
                .containsExactly(tuple("mr", true, "rack-2"));
    }

    @Test
    void theProfileOfARackLiesOnTop() {
        Hosts hosts = Hosts.of(
                CLUSTER.replace("  rack-2:\n", "  rack-2:\n    profile: other-hardware\n") + """
                machines: {manager: {count: {rack-1: 2, rack-2: 1}, profile: bonded}}
                """ + PROFILES + """
                ---
                apiVersion: netspec.dev/v1
                kind: HostProfile
                name: other-hardware
                nics: [em1, em2, em3]
                bonds: {bond0: {members: [em2, em3]}}
                """);

        assertThat(hosts.layout("mr-rack-2-manager").nics().nameOf(2)).hasValue("em3");
        assertThat(hosts.interfaces("mr-rack-2-manager")).contains("bond bond0 on nic 1 + nic 2\n");
        assertThat(hosts.interfaces("mr-rack-1-manager")).contains("bond bond0 on nic 0 + nic 1\n");
        assertThat(hosts.layout("mr-rack-1-manager").nics().nameOf(2)).isEmpty();
    }

    @Test
    void machinesMustStandInARackThatExists() {
        Hosts hosts = hosts("""
                machines:
                  manager: {count: 3, profile: bonded, default: true}
                  worker:
                    profile: bonded
                    list: {w1: {rack: rack-1}, w2: {rack: rack-9}, w3: {}}
                  storage: {count: {rack-1: 1, rack-8: 1}, profile: storage-only}
                """);

        assertThat(hosts.found())
                .containsExactly(
                        "rack-missing: nobody says in which rack these machines stand, and the racks of the cluster differ in their networks or hardware",
                        "unknown-name: no rack of the cluster is named `rack-9`",
                        "rack-missing: nobody says in which rack machine `w3` stands, and the racks of the cluster differ in their networks or hardware",
                        "unknown-name: no rack of the cluster is named `rack-8`");
    }
}
