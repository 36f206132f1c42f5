package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of host profiles, machines, and networks that clusters share. */
class HostSentencesTest {

    private static final SpecPair SPEC = SpecPair.unchanged();

    /** Forty clusters with the same profiles in the same external network. */
    private static final SpecPair MANY = SPEC.on(IntStream.rangeClosed(1, 40)
                    .mapToObj(number -> """
                            apiVersion: netspec.dev/v1
                            kind: Cluster
                            name: edge-N
                            project: edge-N
                            region: region-one
                            networks:
                              lcm:
                                cidr: 10.80.N.0/24
                                gateway: 10.80.N.1
                                hosts: 10.80.N.50-10.80.N.99
                                apiEndpoint: 10.80.N.40
                              workloads: {cidr: 10.81.N.0/24, hosts: 10.81.N.10-10.81.N.99}
                              external: {from: campus, hosts: 10.99.N.10-10.99.N.99}
                            pools:
                              services: {in: external, addresses: 10.99.N.200-10.99.N.220}
                            machines:
                              manager: {count: 3, profile: edge-manager}
                              compute: {count: 7, profile: edge-base, default: true}
                            """.replace("N", "" + number))
                    .collect(Collectors.joining("---\n"))
            + """
            ---
            apiVersion: netspec.dev/v1
            kind: Network
            name: campus
            role: external
            cidr: 10.99.0.0/16
            vlan: 700
            gateway: 10.99.0.1
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: edge-base
            nics: [eno1, eno2, eno3]
            bonds:
              bond0: {members: [0, 1], mode: active-backup}
            attach:
              lcm: {to: bond0}
              workloads: {to: 2}
              external: {to: bond0}
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: edge-manager
            extends: edge-base
            nics: [ens1, ens2, ens3]
            """);

    @Test
    void aProfileOfFortyClustersIsOneChange() {
        SpecPair mode = MANY.edit("mode: active-backup", "mode: 802.3ad");

        assertThat(mode.said())
                .containsExactly(
                        "disruptive interface-changed: host profiles `edge-base` and `edge-manager`: bond `bond0`"
                                + " changes its `mode` from `active-backup` to `802.3ad` for 40 clusters and 400 machines");
        NetworkChange change = mode.changes().get(0);
        assertThat(change.cluster()).isEmpty();
        assertThat(change.impact().clusters()).hasSize(40);
        assertThat(change.impact().profiles()).containsExactly("edge-base", "edge-manager");
        assertThat(change.impact().machines()).hasSize(80).contains("edge-1/compute");
    }

    @Test
    void aSharedNetworkIsOneChange() {
        assertThat(MANY.edit("gateway: 10.99.0.1\n", "gateway: 10.99.0.2\n").said())
                .containsExactly(
                        "disruptive gateway-changed: network `external` of 40 clusters changes its gateway from"
                                + " `10.99.0.1` to `10.99.0.2`");
        assertThat(MANY.edit("gateway: 10.99.0.1\n", "").said())
                .contains(
                        "disruptive gateway-changed: network `external` of 40 clusters loses its gateway `10.99.0.1`");
        assertThat(MANY.edit("gateway: 10.99.0.1\n", "gateway: 10.99.0.2\n")
                        .changes()
                        .get(0)
                        .impact()
                        .pools())
                .hasSize(40)
                .contains("edge-7/services");
    }

    @Test
    void routesAttachmentsAndNicsAreSaid() {
        assertThat(MANY.edit("{to: 2}", "{to: 2, routes: [{to: 10.200.0.0/16, via: 10.81.1.1}]}")
                        .said())
                .containsExactly("disruptive route-changed: host profiles `edge-base` and `edge-manager`: bridge"
                        + " `k8s-pods`: route to `10.200.0.0/16` is new for 40 clusters and 400 machines");
        assertThat(SPEC.edit("  workloads: {to: 1}\n", "  workloads: {to: 0}\n").said())
                .containsExactly(
                        "disruptive interface-changed: host profile `mosk-manager`: VLAN `k8s-pods` changes its"
                                + " link from `eno2` to `eno1` for the 3 machines of role `manager` in `mosk-1`");
        assertThat(SPEC.edit("name: mosk-storage\nnics: [eno1, eno2]", "name: mosk-storage\nnics: [ens1, eno2]")
                        .said())
                .containsExactly(
                        "disruptive nic-order-changed: host profile `mosk-storage`: NICs change from `eno1` and"
                                + " `eno2` to `ens1` and `eno2` for the 3 machines of role `storage` in `mosk-1`");
        assertThat(MANY.edit("extends: edge-base", "extends: edge-base\nraw: {bond0: {optional: true}}")
                        .said())
                .containsExactly(
                        "disruptive netplan-changed: host profile `edge-manager`: `optional` is added with `true`"
                                + " to the netplan of `bond0` for 40 clusters and 120 machines");
    }

    @Test
    void machinesComeGoAndMove() {
        assertThat(SPEC.edit("storage: {count: 3,", "storage: {count: 5,").said())
                .containsExactly("safe machines-added: role `storage` of `mosk-1` grows from 3 to 5 machines");
        SpecPair listed = SPEC.given(
                "storage: {count: 3, profile: mosk-storage, default: true}",
                "storage: {list: {s1: {}, s2: {}}, profile: mosk-storage, default: true}\n"
                        + "  compute: {list: {c1: {}}, profile: mosk-storage}");
        assertThat(listed.edit("s2: {}", "s3: {}, s4: {}").said())
                .containsExactly(
                        "safe machines-added: role `storage` of `mosk-1` gets machines `s3` and `s4`",
                        "safe machines-removed: role `storage` of `mosk-1` loses machine `s2`");
        assertThat(listed.edit(", s2: {}", "").edit("c1: {}", "c1: {}, s2: {}").said())
                .containsExactly("disruptive machine-moved: machine `s2` of `mosk-1` moves from role `storage` to role"
                        + " `compute`");
        assertThat(listed.edit("c1: {}", "c1: {nics: [ens1, ens2]}").said())
                .containsExactly("disruptive machine-changed: machine `c1` of `mosk-1` gets NICs `ens1` and `ens2`");
    }

    @Test
    void rolesComeGoAndBecomeTheDefault() {
        SpecPair more = SPEC.edit(
                "mosk-storage, default: true}",
                "mosk-storage, default: true}\n  compute: {count: 9, profile: mosk-storage}");

        assertThat(more.said()).containsExactly("safe role-added: role `compute` of `mosk-1` is new, with 9 machines");
        assertThat(more.reversed().said())
                .containsExactly("destructive role-removed: role `compute` of `mosk-1` is removed, with 9 machines");
        assertThat(SPEC.edit("profile: mosk-manager}", "profile: mosk-manager, default: true}")
                        .edit("mosk-storage, default: true", "mosk-storage")
                        .said())
                .containsExactly(
                        "disruptive role-changed: role `manager` of `mosk-1` becomes that of machines that ask for no L2"
                                + " template",
                        "disruptive role-changed: role `storage` of `mosk-1` is no longer that of machines that ask for no"
                                + " L2 template");
    }
}
