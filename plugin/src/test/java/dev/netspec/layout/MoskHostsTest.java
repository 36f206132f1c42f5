package dev.netspec.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.model.HostLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hosts of a managed cluster without racks. The networks are those of the worked example 7(c). */
class MoskHostsTest {

    private static final String CLUSTER = """
            apiVersion: netspec.dev/v1
            kind: Cluster
            name: mosk
            project: mosk-ns
            region: one
            networks:
              lcm: {cidr: 172.16.43.0/24, gateway: 172.16.43.1, vlan: 403, nameservers: [8.8.8.8], hosts: 172.16.43.10-172.16.43.100, apiEndpoint: 172.16.43.5}
              external: {cidr: 172.16.45.0/24, gateway: 172.16.45.1, vlan: 405, hosts: 172.16.45.10-172.16.45.100}
              workloads: {cidr: 10.12.10.0/24, vlan: 410, mtu: 9000, hosts: 10.12.10.100-10.12.10.200}
              tenant: {cidr: 10.12.11.0/24, vlan: 411, mtu: 9000, hosts: 10.12.11.100-10.12.11.200}
              storage-replication: {cidr: 10.12.0.0/24, vlan: 420, mtu: 9000, hosts: 10.12.0.100-10.12.0.200}
              storage-access: {cidr: 10.12.1.0/24, vlan: 421, mtu: 9000, hosts: 10.12.1.100-10.12.1.200}
            """;

    private static final String PROFILES = """
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: base
            nics: [eno1, eno2, enp94s0f0, enp94s0f1]
            bonds:
              bond0: {members: [eno1, eno2], mode: 802.3ad}
              bond1: {members: [2, 3], mode: 802.3ad, lacp-rate: fast}
            attach:
              lcm: {to: bond0}
              workloads: {to: bond0}
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: storage
            extends: base
            attach:
              external: {to: bond0, defaultRoute: true}
              tenant: {to: bond0}
              storage-replication: {to: bond1}
              storage-access: {to: bond1}
            """;

    private static Hosts hosts(String more) {
        return Hosts.of(CLUSTER + more + PROFILES);
    }

    @Test
    void nameServersAreThoseOfTheSameNetworkInWhateverOrderNetworksAreAttached() {
        String machines = "machines: {storage: {count: 3, profile: storage}}\n";
        String undecided = PROFILES.replace(", defaultRoute: true", "")
                .replace("lcm: {to: bond0}", "lcm: {to: bond0, defaultRoute: false}");
        String reversed = undecided
                .replace("  lcm: {to: bond0, defaultRoute: false}\n", "")
                .replace(
                        "  storage-access: {to: bond1}\n",
                        "  storage-access: {to: bond1}\n  lcm: {to: bond0, defaultRoute: false}\n");
        String cluster =
                CLUSTER.replace("mtu: 9000, hosts: 10.12.10.", "nameservers: [9.9.9.9], mtu: 9000, hosts: 10.12.10.");

        assertThat(List.of(undecided, reversed))
                .allSatisfy(profiles -> assertThat(
                                Hosts.of(cluster + machines + profiles).interfaces("mosk"))
                        .contains("@lcm dns")
                        .doesNotContain("@workloads dns"));
    }

    @Test
    void theWorkedExample() {
        Hosts hosts = hosts("machines: {storage: {count: 3, profile: storage}}\n");

        assertThat(hosts.found()).isEmpty();
        assertThat(hosts.interfaces("mosk")).isEqualTo("""
                nic nic 0 mtu 9000
                nic nic 1 mtu 9000
                nic nic 2 mtu 9000
                nic nic 3 mtu 9000
                bond bond0 on nic 0 + nic 1 mtu 9000
                bond bond1 on nic 2 + nic 3 mtu 9000
                vlan 403 k8s-lcm on bond0 mtu 1500 @lcm dns >10.0.11.0/24
                vlan 410 k8s-pods on bond0 mtu 9000 @workloads
                vlan 405 k8s-ext on bond0 mtu 1500 @external default
                vlan 411 neutron-tunnel on bond0 mtu 9000 @tenant
                vlan 420 ceph-cluster on bond1 mtu 9000 @storage-replication
                vlan 421 ceph-public on bond1 mtu 9000 @storage-access
                """);
    }

    @Test
    void eachRoleHasALayoutAndOnlyWhatItNeeds() {
        Hosts hosts = hosts("""
                machines:
                  manager: {count: 3, profile: base}
                  storage: {count: 4, profile: storage, default: true}
                """);

        assertThat(hosts.found()).isEmpty();
        assertThat(hosts.layouts("mosk")).extracting(HostLayout::name).containsExactly("mosk-manager", "mosk");
        assertThat(hosts.layouts("mosk")).extracting(HostLayout::isControlPlane).containsExactly(true, false);
        assertThat(hosts.layouts("mosk")).extracting(HostLayout::isDefault).containsExactly(false, true);
        assertThat(hosts.layouts("mosk"))
                .extracting(layout -> layout.machineCount().getAsInt())
                .containsExactly(3, 4);
        assertThat(hosts.interfaces("mosk-manager")).isEqualTo("""
                nic nic 0 mtu 9000
                nic nic 1 mtu 9000
                bond bond0 on nic 0 + nic 1 mtu 9000
                vlan 403 k8s-lcm on bond0 mtu 1500 @lcm default dns
                vlan 410 k8s-pods on bond0 mtu 9000 @workloads
                """);
    }

    @Test
    void devicesOfTheirOwnAppearAndMayCarryNetworks() {
        Hosts hosts = hosts("""
                machines: {compute: {count: 3, profile: compute}}
                ---
                apiVersion: netspec.dev/v1
                kind: HostProfile
                name: compute
                extends: base
                bonds: {bond1: {mtu: 9100}}
                vlans:
                  lcm-v: {id: 403, link: bond0}
                  pr-vlan: {id: 800, link: bond1, mtu: 9100}
                bridges:
                  k8s-lcm: {interfaces: [lcm-v]}
                  pr-floating: {interfaces: [pr-vlan]}
                  pr-empty: {}
                attach:
                  lcm: {to: k8s-lcm}
                  workloads: {to: bond1, bridge: k8s-pods}
                """);

        assertThat(hosts.found()).containsExactly("unused-name: host profile `storage` is not used");
        assertThat(hosts.interfaces("mosk")).isEqualTo("""
                nic nic 0
                nic nic 1
                nic nic 2 mtu 9100
                nic nic 3 mtu 9100
                bond bond0 on nic 0 + nic 1
                bond bond1 on nic 2 + nic 3 mtu 9100
                vlan 410 vlan410 on bond1 mtu 9000
                vlan 403 lcm-v on bond0
                vlan 800 pr-vlan on bond1 mtu 9100
                bridge k8s-pods on vlan410 mtu 9000 @workloads
                bridge k8s-lcm on lcm-v @lcm default dns
                bridge pr-floating on pr-vlan mtu 1500
                bridge pr-empty
                """);
    }

    @Test
    void ofSeveralNetworksOfARoleOneHasTheNameOfTheRole() {
        Hosts hosts = Hosts.of(CLUSTER + """
                  campus: {role: external, cidr: 10.60.0.0/24, vlan: 460, hosts: 10.60.0.10-10.60.0.99}
                machines: {storage: {count: 3, profile: two}}
                ---
                apiVersion: netspec.dev/v1
                kind: HostProfile
                name: two
                nics: [eno1]
                attach: {campus: {to: 0}, external: {to: 0}}
                """);

        assertThat(hosts.interfaces("mosk")).isEqualTo("""
                nic nic 0
                vlan 460 campus on nic 0 @campus
                vlan 405 k8s-ext on nic 0 @external
                """);
    }

    @Test
    void statedRoutesJoinThoseThatAreAddedAndWin() {
        Hosts hosts = hosts("""
                machines: {compute: {count: 3, profile: compute}}
                ---
                apiVersion: netspec.dev/v1
                kind: HostProfile
                name: compute
                extends: storage
                attach:
                  lcm:
                    routes:
                    - {to: 192.168.7.0/24, via: 172.16.43.254, metric: 50}
                    - {to: 10.0.11.0/24, via: 172.16.43.2}
                    - {to: 10.0.12.9/24}
                """);

        assertThat(hosts.found())
                .containsExactly("cidr-host-bits: `10.0.12.9/24` is an address inside the network `10.0.12.0/24`");
        assertThat(hosts.interfaces("mosk"))
                .contains(
                        "@lcm dns >10.0.11.0/24 via 172.16.43.2 >10.0.12.0/24 >192.168.7.0/24 via 172.16.43.254 metric 50\n");
    }

    @Test
    void managementHostsHaveRoutesToProvisioningSegments() {
        Hosts hosts = Hosts.of(CLUSTER
                + "  pxe: {cidr: 10.70.1.0/24, gateway: 10.70.1.1, dhcp: 10.70.1.10-10.70.1.99}\n"
                + "machines: {storage: {count: 3, profile: storage}}\n"
                + PROFILES);

        assertThat(hosts.found()).isEmpty();
        assertThat(hosts.interfaces("mgmt")).isEqualTo("""
                nic nic 0
                nic nic 1
                bridge k8s-pxe on nic 0 @pxe >10.70.1.0/24
                bridge k8s-lcm on nic 1 @management default
                """);
    }

    @Test
    void aListedMachineMayHaveNamesOfItsOwn() {
        Hosts hosts = hosts("""
                machines:
                  storage:
                    profile: storage
                    list:
                      s1: {}
                      s2: {nics: [a0, a1, a2, a3]}
                      s3: {nics: [a0, a1, a2]}
                """);

        assertThat(hosts.found()).isEmpty();
        HostLayout layout = hosts.layout("mosk");
        assertThat(layout.machineCount()).hasValue(3);
        assertThat(layout.machines())
                .extracting(machine -> machine.name() + machine.nics())
                .containsExactly("s1[]", "s2[a0, a1, a2, a3]", "s3[a0, a1, a2]");
    }
}
