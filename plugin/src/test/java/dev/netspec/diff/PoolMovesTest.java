package dev.netspec.diff;

import static dev.netspec.diff.Objects.changes;
import static dev.netspec.diff.Objects.object;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolMovesTest {

    private static final String CONFIG = object(
            "MetalLBConfig",
            "mosk-metallb",
            "",
            "{ipAddressPools: [{name: services, spec: {addresses: [10.0.0.10-10.0.0.29], autoAssign: true,"
                    + " avoidBuggyIPs: false}}], l2Advertisements: [{name: external, spec: {ipAddressPools: [services]}}]}");

    private static final String HELM = """
            kind: Cluster
            metadata: {name: mosk, namespace: ns}
            spec: {providerSpec: {value: {helmReleases: [{name: metallb, values: {configInline: {address-pools: [
              {name: services, protocol: layer2, addresses: [10.0.0.10-10.0.0.29]}]}}}]}}}
            """;

    private static String subnet(String name, String labels, String range) {
        return object(
                "Subnet",
                name,
                "ipam/SVC-MetalLB: \"1\"" + labels,
                "{cidr: 10.0.0.0/24, includeRanges: [" + range + "]}");
    }

    @Test
    void subnetsWithoutAPoolNameAreOnePool() {
        String before = subnet("lb-a", "", "10.0.0.10-10.0.0.19") + subnet("lb-b", "", "10.0.0.20-10.0.0.29");

        assertThat(changes(before, CONFIG))
                .containsExactly(
                        "pool `services` moves from two labelled Subnets (`lb-a` and `lb-b`)"
                                + " into MetalLBConfig `mosk-metallb`; no address changes",
                        "added: MetalLBConfig `mosk-metallb`");
    }

    @Test
    void saysWhichAddressesChangeOnTheWay() {
        String before = subnet("lb-a", "", "10.0.0.10-10.0.0.19");

        assertThat(Objects.between(before, CONFIG).addressChanges()).isEqualTo(1);
        assertThat(changes(before, CONFIG))
                .contains("pool `services` moves from labelled Subnet `lb-a` into MetalLBConfig `mosk-metallb`;"
                        + " addresses change from `10.0.0.10-10.0.0.19` to `10.0.0.10-10.0.0.29`");
    }

    @Test
    void saysWhatElseOfAPoolChangesOnTheWay() {
        String before = subnet(
                "lb-a",
                ", metallb/address-pool-name: services, metallb/address-pool-auto-assign: \"false\","
                        + " metallb/address-pool-protocol: bgp",
                "10.0.0.10-10.0.0.29");

        assertThat(changes(before, CONFIG))
                .contains("pool `services` moves from labelled Subnet `lb-a` into MetalLBConfig `mosk-metallb`;"
                        + " no address changes; auto-assign changes from `false` to `true`;"
                        + " the protocol changes from `bgp` to `layer2`");
        assertThat(changes(before, CONFIG.replace("avoidBuggyIPs: false", "avoidBuggyIPs: true")))
                .anyMatch(line -> line.endsWith("; what else is set changes from nothing to `{avoidBuggyIPs: true}`"));
    }

    @Test
    void theHelmReleaseThatWasThereForThePoolGoesWithoutAWord() {
        String after = """
                kind: Cluster
                metadata: {name: mosk, namespace: ns}
                spec: {providerSpec: {value: {}}}
                """;

        assertThat(changes(HELM, after + CONFIG))
                .containsExactly(
                        "pool `services` moves from the Helm values of Cluster `mosk` into MetalLBConfig"
                                + " `mosk-metallb`; no address changes",
                        "added: MetalLBConfig `mosk-metallb`");
        assertThat(changes(HELM, HELM.replaceAll("(?s)values: .*", "values: {}}]}}}\n") + CONFIG))
                .as("a Helm release that stays is not said to be new")
                .hasSize(2);
    }

    @Test
    void aPoolMayComeAndGo() {
        String none = CONFIG.replaceFirst("ipAddressPools: \\[\\{.*\\}\\], l2", "ipAddressPools: [], l2");

        assertThat(changes(none, CONFIG))
                .containsExactly("pool `services` is new in MetalLBConfig `mosk-metallb`: `10.0.0.10-10.0.0.29`");
        assertThat(changes(CONFIG, none))
                .containsExactly("pool `services` is gone from MetalLBConfig `mosk-metallb`: `10.0.0.10-10.0.0.29`");
    }

    @Test
    void aPoolThatStaysWhereItIsHasItsAddressesCompared() {
        assertThat(changes(CONFIG, CONFIG.replace("0.29]", "0.39]")))
                .containsExactly("the addresses of pool `services` in MetalLBConfig `mosk-metallb`"
                        + " change from `10.0.0.10-10.0.0.29` to `10.0.0.10-10.0.0.39`");
        String split = CONFIG.replace("10.0.0.10-10.0.0.29", "10.0.0.20-10.0.0.29, 10.0.0.10-10.0.0.19");
        assertThat(Objects.between(CONFIG, split).addressChanges()).isZero();
        assertThat(changes(CONFIG, split))
                .containsExactly("the addresses of pool `services` in MetalLBConfig `mosk-metallb`"
                        + " are written in another way; no address changes");
    }

    @Test
    void aRenamedPoolOfOneSubnetIsAChangeOfItsLabel() {
        String before = subnet("lb", ", metallb/address-pool-name: a", "10.0.0.10-10.0.0.29");

        assertThat(changes(before, before.replace("pool-name: a", "pool-name: b")))
                .containsExactly("label `metallb/address-pool-name` changes from `a` to `b` in Subnet `lb`");
    }
}
