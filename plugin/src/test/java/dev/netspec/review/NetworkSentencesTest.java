package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of pools and networks. */
class NetworkSentencesTest {

    private static final SpecPair SPEC = SpecPair.unchanged();
    private static final String POOL = "loadBalancer: 10.0.11.61-10.0.11.80";

    private static SpecPair edit(String text, String replacement) {
        return SPEC.edit(text, replacement);
    }

    @Test
    void aSpecThatStaysIsNoChange() {
        assertThat(SPEC.said()).isEmpty();
    }

    @Test
    void aPoolThatGrowsGivesMoreAddresses() {
        assertThat(edit(POOL, "loadBalancer: 10.0.11.61-10.0.11.89, 10.0.11.91-10.0.11.92".replace(", ", "\n    # "))
                        .said())
                .containsExactly("safe pool-grows: pool `default` of `kaas-mgmt` grows from 20 to 29 addresses");
    }

    @Test
    void aPoolThatShrinksNamesWhatItLoses() {
        assertThat(edit(POOL, "loadBalancer: 10.0.11.62-10.0.11.80").said())
                .containsExactly(
                        "destructive pool-shrinks: pool `default` of `kaas-mgmt` shrinks from 20 to 19 addresses"
                                + " and loses `10.0.11.61`");
    }

    @Test
    void aPoolThatMovesNamesBothPlaces() {
        assertThat(edit(POOL, "loadBalancer: 10.0.11.30-10.0.11.49").said())
                .containsExactly("destructive pool-moves: pool `default` of `kaas-mgmt` moves from"
                        + " `10.0.11.61-10.0.11.80` to `10.0.11.30-10.0.11.49`");
        assertThat(edit(POOL, "loadBalancer: 10.0.11.71-10.0.11.89").said())
                .containsExactly("destructive pool-moves: pool `default` of `kaas-mgmt` moves from"
                        + " `10.0.11.61-10.0.11.80` to `10.0.11.71-10.0.11.89` and loses `10.0.11.61-10.0.11.70`");
    }

    @Test
    void thatTheSameAddressesAreWrittenOtherwiseIsSaid() {
        assertThat(edit(POOL, "loadBalancer: [10.0.11.71-10.0.11.80, 10.0.11.61-10.0.11.70]")
                        .said())
                .containsExactly(
                        "safe pool-rewritten: pool `default` of `kaas-mgmt` is written as other ranges, with the"
                                + " same addresses");
    }

    @Test
    void aPoolComesAndGoesAndIsRenamed() {
        SpecPair more =
                edit("seedNode:", "pools:\n  web: {in: management, addresses: 10.0.11.30-10.0.11.39}\nseedNode:");

        assertThat(more.said()).containsExactly("safe pool-added: pool `web` of `kaas-mgmt` is new, with 10 addresses");
        assertThat(more.reversed().said())
                .containsExactly(
                        "destructive pool-removed: pool `web` of `kaas-mgmt` is removed, with its 10 addresses");
        assertThat(new SpecPair(more.after(), more.after())
                        .edit("web:", "shop:")
                        .said())
                .containsExactly("destructive pool-renamed: pool `web` of `kaas-mgmt` is renamed to `shop`: that is a"
                        + " delete and a create");
        assertThat(new SpecPair(more.after(), more.after())
                        .edit("{in: management,", "{in: management, autoAssign: true,")
                        .said())
                .containsExactly("safe pool-auto-assign-changed: pool `web` of `kaas-mgmt` now gives its addresses to"
                        + " Services that do not ask for it");
    }

    @Test
    void hostRangesSayHowTheyChange() {
        assertThat(edit("10.50.0.50-10.50.0.99", "10.50.0.50-10.50.0.109").said())
                .containsExactly("safe host-range-grows: host range of network `lcm` of `mosk-1` grows from 50 to 60"
                        + " addresses");
        assertThat(edit("10.50.0.50-10.50.0.99", "10.50.0.50-10.50.0.98").said())
                .containsExactly(
                        "destructive host-range-shrinks: host range of network `lcm` of `mosk-1` shrinks from 50"
                                + " to 49 addresses and loses `10.50.0.99`");
        assertThat(edit("dhcp: 10.0.0.30-10.0.0.59", "dhcp: 10.0.0.30-10.0.0.39")
                        .said())
                .containsExactly(
                        "disruptive dhcp-range-shrinks: DHCP range of network `pxe` of `kaas-mgmt` shrinks from"
                                + " 30 to 10 addresses and loses `10.0.0.40-10.0.0.59`");
    }

    @Test
    void aNetworkThatIsRenumberedIsOneChange() {
        assertThat(edit(
                                "{cidr: 10.51.0.0/24, vlan: 451, hosts: 10.51.0.10-10.51.0.99}",
                                "{cidr: 10.71.0.0/24, vlan: 451, hosts: 10.71.0.10-10.71.0.99}")
                        .said())
                .containsExactly("destructive network-renumbered: network `workloads` of `mosk-1` is renumbered from"
                        + " `10.51.0.0/24` to `10.71.0.0/24`");
    }

    @Test
    void aNetworkThatIsResizedKeepsItsRanges() {
        assertThat(edit("cidr: 10.51.0.0/24", "cidr: 10.51.0.0/23").said())
                .containsExactly(
                        "disruptive network-grows: network `workloads` of `mosk-1` grows from `10.51.0.0/24` to"
                                + " `10.51.0.0/23`");
        assertThat(edit("cidr: 10.51.0.0/24", "cidr: 10.51.0.0/25").said())
                .containsExactly("destructive network-shrinks: network `workloads` of `mosk-1` shrinks from"
                        + " `10.51.0.0/24` to `10.51.0.0/25`");
    }

    @Test
    void factsOfANetworkSayHowTheyChange() {
        assertThat(edit("gateway: 10.50.0.1\n", "gateway: 10.50.0.2\n").said())
                .contains(
                        "disruptive gateway-changed: network `lcm` of `mosk-1` changes its gateway from `10.50.0.1` to"
                                + " `10.50.0.2`");
        assertThat(edit("cidr: 10.51.0.0/24, vlan: 451", "cidr: 10.51.0.0/24, vlan: 471")
                        .said())
                .contains("disruptive vlan-changed: network `workloads` of `mosk-1` changes its VLAN id from `451` to"
                        + " `471`");
        assertThat(edit("cidr: 10.51.0.0/24", "cidr: 10.51.0.0/24, mtu: 9000").said())
                .contains("disruptive mtu-changed: network `workloads` of `mosk-1` gets MTU `9000`");
    }
}
