package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of clusters, their region, and how they are announced. */
class ClusterSentencesTest {

    private static final SpecPair SPEC = SpecPair.unchanged();

    private static final SpecPair RACKS = SPEC.on("""
            apiVersion: netspec.dev/v1
            kind: Cluster
            name: edge
            project: racks
            region: region-one
            announce: bgp
            apiEndpoint: 10.90.0.40
            bgp:
              localASN: 65000
              communities: {local: "65000:1"}
              bfdProfiles: {fast: {receiveInterval: 100}}
            racks:
              r1:
                networks: {lcm: {cidr: 10.91.1.0/24, gateway: 10.91.1.1, hosts: 10.91.1.10-10.91.1.99}}
                bgp: {peers: [{address: 10.91.1.1, asn: 65101}]}
              r2:
                networks: {lcm: {cidr: 10.91.2.0/24, gateway: 10.91.2.1, hosts: 10.91.2.10-10.91.2.99}}
                bgp: {peers: [{address: 10.91.2.1, asn: 65102}]}
            networks:
              workloads: {cidr: 10.92.0.0/24, hosts: 10.92.0.10-10.92.0.99}
              external: {cidr: 10.93.0.0/24, vlan: 993, gateway: 10.93.0.1, hosts: 10.93.0.10-10.93.0.99}
            pools:
              services: {addresses: 10.94.0.0-10.94.0.99, communities: [local]}
            machines:
              manager: {count: {r1: 2, r2: 1}, profile: edge}
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: edge
            nics: [eno1, eno2, eno3]
            attach:
              lcm: {to: 0}
              workloads: {to: 1}
              external: {to: 2}
            """);

    @Test
    void whatTheProductDoesNotReconfigureIsForbidden() {
        assertThat(SPEC.edit("apiEndpoint: 10.50.0.40", "apiEndpoint: 10.50.0.41")
                        .said())
                .containsExactly("forbidden api-endpoint-changed: cluster `mosk-1` changes its API endpoint from"
                        + " `10.50.0.40` to `10.50.0.41`");
        assertThat(SPEC.edit(
                                "region: region-one\nnetworks:\n  lcm:",
                                "region: region-one\nkubernetes: {pods: 10.240.0.0/16}\nnetworks:\n  lcm:")
                        .said())
                .containsExactly(
                        "forbidden kubernetes-network-changed: cluster `mosk-1` changes its network of pods from"
                                + " `10.233.64.0/18` to `10.240.0.0/16`");
        assertThat(SPEC.edit("project: mosk", "project: other").said())
                .containsExactly("forbidden cluster-moved: cluster `mosk-1` moves from project `mosk` to `other`");
    }

    @Test
    void aClusterComesAndGoesAndIsRenamed() {
        SpecPair more = new SpecPair(SPEC.before(), RACKS.after());

        assertThat(more.said())
                .containsExactly("safe cluster-added: cluster `edge` is new, with 4 networks and 1 pool");
        assertThat(more.reversed().said())
                .containsExactly(
                        "destructive cluster-removed: cluster `edge` is removed, with its 4 networks and 1 pool");
        assertThat(SPEC.edit("name: mosk-1", "name: mosk-9").said())
                .containsExactly("destructive cluster-renamed: cluster `mosk-9` was `mosk-1`: that is a delete and a"
                        + " create");
    }

    @Test
    void aRegionIsSaidOnceForAllItsClusters() {
        SpecPair older = SPEC.given("\"2.29\"", "\"2.28\"");

        assertThat(older.edit("\"2.28\"", "\"2.29\"").said())
                .containsExactly("disruptive release-raised: region `region-one`: release goes up from `2.28` to `2.29`"
                        + " for 2 clusters");
        assertThat(SPEC.edit("\"2.29\"", "\"2.28\"").said())
                .containsExactly("forbidden release-lowered: region `region-one`: release goes back from `2.29` to"
                        + " `2.28` for 2 clusters");
        assertThat(SPEC.edit(
                                "nameservers: [8.8.8.8]",
                                "nameservers: [8.8.8.8]\noutOfBand: [10.200.0.0/24]\nagents: [flux]\n"
                                        + "routingDomain: site\nbootstrap: v1")
                        .said())
                .containsExactly(
                        "destructive protection-lost: region `region-one`: GitOps agents lose `argocd` for 2 clusters",
                        "safe out-of-band-changed: region `region-one`: networks of BMCs gain `10.200.0.0/24`"
                                + " for 2 clusters",
                        "safe routing-domain-changed: region `region-one`: routing domain changes from `default` to"
                                + " `site` for 2 clusters",
                        "safe bootstrap-changed: region `region-one`: bootstrap changes from `v2` to `v1` for 2"
                                + " clusters");
        SpecPair delivered = SPEC.given(
                "nameservers: [8.8.8.8]",
                "nameservers: [8.8.8.8]\ndelivery: {repository: git@git.example.com:network.git}");
        assertThat(delivered
                        .edit("network.git}", "network.git, branch: production, flux: {secret: key}}")
                        .said())
                .containsExactly(
                        "safe delivery-changed: region `region-one`: delivery changes its `branch` from `main` to"
                                + " `production` for 2 clusters",
                        "safe delivery-changed: region `region-one`: delivery gets `flux.secret` `key` for 2 clusters");
        assertThat(SPEC.edit("nameservers: [8.8.8.8]", "nameservers: [9.9.9.9]").said())
                .containsExactly(
                        "disruptive name-servers-changed: name servers change from `8.8.8.8` to `9.9.9.9` for 7"
                                + " networks of 2 clusters");
    }

    @Test
    void whatIsPassedThroughIsSaidByItsPath() {
        assertThat(SPEC.edit("project: mosk\n", "project: mosk\nannounce: arp\n")
                        .said())
                .isEmpty();
        assertThat(RACKS.given(
                                "machines:\n  manager: {count: {r1",
                                "raw: {Cluster: {spec: {providerSpec: {value: {a: {password: hidden-1}}}}}}\nmachines:\n  manager: {count: {r1")
                        .edit("hidden-1", "hidden-2")
                        .said())
                .containsExactly("disruptive raw-changed: `spec.providerSpec.value.a.password` changes"
                        + " in the Cluster object of `edge`");
    }

    /** In what netspec passes through anything may be a secret, whatever it is called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "token: one-1",
                "clientSecret: one-1",
                "url: https://user:one-1@example.com",
                "config: \"-----BEGIN KEY----- one-1\"",
                "env: [{name: DB, value: one-1}]",
                "anything: one-1"
            })
    void whatMayBeASecretIsNotShown(String value) {
        SpecPair given = RACKS.given(
                "machines:\n  manager: {count: {r1",
                "raw: {Cluster: {spec: {providerSpec: {value: {a: {" + value
                        + "}}}}}}\nmachines:\n  manager: {count: {r1");
        assertThat(given.edit("one-1", "two-2").said())
                .singleElement()
                .asString()
                .startsWith("disruptive raw-changed: `spec.providerSpec.value.a.")
                .doesNotContain("one-1", "two-2");
        assertThat(given.edit("a: {" + value + "}", "b: 1").said())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("one-1"));
    }

    @Test
    void sessionsSayHowTheyChange() {
        assertThat(RACKS.edit("asn: 65101", "asn: 65103").said())
                .containsExactly(
                        "disruptive bgp-peer-changed: each of 2 BGP peers of `edge` changes its AS number from `65101`"
                                + " to `65103`");
        assertThat(RACKS.edit("receiveInterval: 100", "receiveInterval: 200").said())
                .containsExactly("disruptive bfd-profile-changed: BFD profile `fast` of `edge` changes its"
                        + " `receiveInterval` from `100` to `200`");
        assertThat(RACKS.edit("65000:1", "65000:2").said())
                .containsExactly(
                        "disruptive communities-changed: table of communities of `edge` changes its `local` from"
                                + " `65000:1` to `65000:2`");
        assertThat(RACKS.edit("[local]", "[local], localPref: 200").said())
                .containsExactly(
                        "disruptive pool-announcement-changed: pool `services` of `edge` gets LOCAL_PREF `200`");
    }

    @Test
    void announcingOtherwiseIsOneChangeOfTheCluster() {
        assertThat(SPEC.edit(
                                "region: region-one\nnetworks:\n  lcm:",
                                "region: region-one\nannounce: bgp\n"
                                        + "bgp: {localASN: 65000, peers: [{address: 10.50.0.1, asn: 65101}]}\n"
                                        + "networks:\n  lcm:")
                        .said())
                .contains("disruptive announcement-changed: cluster `mosk-1` is announced by BGP, no longer by ARP");
    }

    @Test
    void aPoolGoesWithTheNetworkThatIsMarked() {
        String pool = "pools:\n  web: {in: storage-replication, addresses: 10.53.0.200-10.53.0.209}\n";
        SpecPair with = SPEC.given("project: mosk\n", "project: mosk\n" + pool);

        assertThat(with.edit(pool, "").changes())
                .extracting(NetworkChange::ground)
                .containsExactly(Ground.DELETED);
        assertThat(with.given("vlan: 453,", "vlan: 453, retired: {since: 2027-01-01, reason: it ends},")
                        .edit(pool, "")
                        .changes())
                .extracting(NetworkChange::ground)
                .containsExactly(Ground.DELETED_AS_MARKED);
    }

    @Test
    void aMarkIsSaidAndWhatIsMarkedMayGo() {
        SpecPair marked = SPEC.edit("name: mosk-1\n", "name: mosk-1\nretired: {since: 2027-01-01, reason: it ends}\n");

        assertThat(marked.said())
                .containsExactly(
                        "safe marked-for-deletion: cluster `mosk-1` is marked for deletion since `2027-01-01`: it"
                                + " ends");
        assertThat(marked.reversed().said())
                .containsExactly("safe no-longer-marked: cluster `mosk-1` is no longer marked for deletion");
        SpecPair network = SPEC.edit("vlan: 453,", "vlan: 453, retired: {since: 2027-01-01, reason: it ends},");
        assertThat(network.said())
                .containsExactly(
                        "disruptive interface-removed: host profile `mosk-storage`: VLAN `ceph-cluster` is removed for"
                                + " the 3 machines of role `storage` in `mosk-1`",
                        "safe marked-for-deletion: network `storage-replication` of `mosk-1` is marked for"
                                + " deletion since `2027-01-01`: it ends");
    }
}
