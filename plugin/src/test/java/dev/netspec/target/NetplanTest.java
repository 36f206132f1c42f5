package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Netplan templates as people write them. */
class NetplanTest {

    private static final String SUBNET = """
            apiVersion: ipam.mirantis.com/v1alpha1
            kind: Subnet
            metadata:
              name: lcm
              namespace: default
              labels:
                kaas.mirantis.com/provider: baremetal
                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                ipam/SVC-k8s-lcm: "1"
            spec:
              cidr: 10.0.11.0/24
              includeRanges:
              - 10.0.11.100-10.0.11.199
            ---
            """;

    private static final String TEMPLATE = """
            apiVersion: ipam.mirantis.com/v1alpha1
            kind: L2Template
            metadata:
              name: kaas-mgmt
              namespace: default
              labels:
                kaas.mirantis.com/provider: baremetal
                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
            spec:
              ifMapping:
              - eno1
              - eno2
              l3Layout:
              - subnetName: lcm
                scope: namespace
              npTemplate: |
            """;

    /** The lines before an npTemplate begins. */
    private static final long ABOVE = (SUBNET + TEMPLATE).lines().count();

    @Test
    void macrosMayHaveBlanksTrimMarkersAndBackquotes() {
        Written written = read("""
                version: 2
                ethernets:
                  {{ nic 0 }}:
                    dhcp4: false
                    match:
                      macaddress: {{- mac 0}}
                {{/* the second one stays unused */}}
                bridges:
                  k8s-lcm:
                    interfaces: [{{nic 0}}]
                    addresses:
                    - {{ip `k8s-lcm:lcm`}}
                    routes:
                    - to: default
                      via: {{ gateway_from_subnet "lcm" }}
                """);

        assertThat(written.messages()).isEmpty();
        assertThat(interfaces(written))
                .containsExactly(
                        nic(0, Optional.empty()),
                        new Interface.Bridge(
                                "k8s-lcm",
                                List.of("nic 0"),
                                management(true, false),
                                OptionalInt.empty(),
                                Origin.NONE));
    }

    @Test
    void aNicIsKnownByItsNewNameOrItsMacAddressOrItsStatedName() {
        Written written = read("""
                version: 2
                ethernets:
                  ten10gbe0s0:
                    match: {macaddress: "{{mac 1}}"}
                    set-name: {{nic 1}}
                  eno1:
                    dhcp4: false
                bonds:
                  bond0:
                    interfaces: [eno1, ten10gbe0s0]
                    parameters: {mode: 802.3ad}
                """);

        assertThat(written.messages()).isEmpty();
        assertThat(interfaces(written)).extracting(Interface::name).containsExactly("nic 1", "nic 0", "bond0");
        assertThat(interfaces(written).get(2).parts()).containsExactly("nic 0", "nic 1");
    }

    @Test
    void anAddressOnANicGoesByItsIndex() {
        Written written = read("""
                version: 2
                ethernets:
                  {{nic 0}}:
                    addresses: [{{ip "0:lcm"}}]
                    gateway4: {{gateway_from_subnet "lcm"}}
                    nameservers: {addresses: {{nameservers_from_subnet "lcm"}}}
                """);

        assertThat(written.messages()).isEmpty();
        assertThat(interfaces(written)).containsExactly(nic(0, management(true, true)));
    }

    /**
     * But for what rules report as such: the route to a Subnet that the layout does not list ({@code subnet-not-listed}), and
     * the address that is taken for another interface ({@code address-of-other-interface}).
     */
    @Test
    void whatIsNotModelledIsReportedAtItsLine() {
        Written written = read("""
                version: 2
                tunnels: {}
                ethernets:
                  lo:
                    addresses:
                    - 10.0.11.5/32
                  {{nic 0}}:
                    dhcp4: true
                    wakeonlan: true
                    match:
                      macaddress: {{mac 1}}
                vlans:
                  k8s-lcm:
                    id: 411
                    link: {{nic 0}}
                    addresses:
                    - {{ip "k8s-lcm:lcm"}}
                    - {{ip "other:lcm"}}
                    - 10.0.11.5/24
                    nameservers:
                      addresses: [8.8.8.8]
                      search: example.org
                    routes:
                    - to: 10.1.0.0/16
                      via: {{gateway_from_subnet "lcm"}}
                      table: 7
                    - to: {{cidr_from_subnet "gone"}}
                      via: 10.0.11.2
                    - to: 10.2.0.0/16
                      scope: link
                """);

        assertThat(written.messages())
                .containsExactly(
                        unmodelled(2, "`tunnels`"),
                        unmodelled(4, "`ethernets.lo`"),
                        unmodelled(8, "`ethernets.{{nic 0}}.dhcp4`"),
                        unmodelled(9, "`ethernets.{{nic 0}}.wakeonlan`"),
                        unmodelled(11, "`ethernets.{{nic 0}}.match.macaddress`"),
                        unmodelled(19, "the address `10.0.11.5/24`"),
                        unmodelled(21, "the name server `8.8.8.8`"),
                        unmodelled(22, "`vlans.k8s-lcm.nameservers.search`"),
                        unmodelled(26, "`vlans.k8s-lcm.routes.table`"),
                        unmodelled(29, "the route"),
                        unmodelled(30, "`vlans.k8s-lcm.routes.scope`"));
    }

    @Test
    void whatPassesThroughIsKeptAsItStands() {
        Written written = read("""
                version: 2
                ethernets:
                  {{nic 1}}:
                    match: {macaddress: "{{mac 1}}"}
                    emit-lldp: true
                    virtual-function-count: 8
                    embedded-switch-mode: switchdev
                bridges:
                  k8s-lcm:
                    dhcp4: true
                    parameters: {stp: false, forward-delay: "4"}
                    addresses:
                    - {{ip "k8s-lcm:lcm"}}
                    nameservers:
                      addresses: {{nameservers_from_subnet "lcm"}}
                      search: [example.org]
                """);

        assertThat(written.messages()).containsExactly(unmodelled(10, "`bridges.k8s-lcm.dhcp4`"));
        assertThat(layout(written).raw())
                .containsExactly(
                        entry("k8s-lcm", Raw.of("""
                                parameters: {stp: false, forward-delay: "4"}
                                nameservers: {search: [example.org]}
                                """)),
                        entry(
                                "nic 1",
                                Raw.of(
                                        "{emit-lldp: true, virtual-function-count: 8, embedded-switch-mode: switchdev}")));
    }

    @Test
    void routesLeadThroughTheGatewayOrAStatedRouter() {
        Written written = read("""
                version: 2
                bridges:
                  k8s-lcm:
                    addresses:
                    - {{ip "k8s-lcm:lcm"}}
                    routes:
                    - to: 10.1.0.0/16
                      via: {{gateway_from_subnet "lcm"}}
                      metric: 50
                    - to: {{cidr_from_subnet "lcm"}}
                      via: 10.0.11.2
                    - to: 10.2.0.9
                      via: 10.0.11.3
                    - to: default
                      via: 10.0.11.4
                    - to: 0.0.0.0/0
                      via: {{gateway_from_subnet "lcm"}}
                """);

        assertThat(written.messages()).isEmpty();
        Addressing addressing = interfaces(written).get(0).addressing().orElseThrow();
        assertThat(addressing.defaultRoute()).isTrue();
        assertThat(addressing.routes())
                .extracting(route -> route.to() + " " + route.network().orElse("-") + " "
                        + route.via().map(Object::toString).orElse("-") + " "
                        + route.metric().map(Object::toString).orElse("-"))
                .containsExactly(
                        "10.1.0.0/16 - - 50",
                        "10.0.11.0/24 pxe-management 10.0.11.2 -",
                        "10.2.0.9/32 - 10.0.11.3 -",
                        "0.0.0.0/0 - 10.0.11.4 -");
    }

    @Test
    void theLoopbackCarriesTheAddressOfTheApi() {
        Written written = read("""
                version: 2
                ethernets:
                  lo:
                    dhcp4: false
                    addresses: ["{{ cluster_api_lb_ip }}"]
                """);

        assertThat(written.messages()).isEmpty();
        assertThat(interfaces(written)).containsExactly(new Interface.Loopback(Origin.NONE));
    }

    @Test
    void devicesWithoutAnAddressAreKept() {
        Written written = read("""
                version: 2
                ethernets:
                  {{nic 0}}: {}
                vlans:
                  pr-vlan: {id: 500, link: "{{nic 0}}", mtu: 9000}
                bridges:
                  pr-floating: {interfaces: [pr-vlan]}
                """);

        assertThat(written.messages()).isEmpty();
        assertThat(interfaces(written))
                .containsExactly(
                        nic(0, Optional.empty()),
                        new Interface.Vlan(
                                "pr-vlan", 500, "nic 0", Optional.empty(), OptionalInt.of(9000), Origin.NONE),
                        new Interface.Bridge(
                                "pr-floating", List.of("pr-vlan"), Optional.empty(), OptionalInt.empty(), Origin.NONE));
    }

    @Test
    void anActionThatSteersTheTemplateEngineIsReported() {
        Written written = read("version: 2\n{{range $i := .}}\nethernets: {}\n{{end}}\n");

        assertThat(written.messages()).singleElement().asString().contains("the action `{{range $i := .}}`");
        assertThat(written.model().clusters().get(0).hosts()).isEmpty();
    }

    @Test
    void brokenYamlInATemplateIsReportedAtItsLineInTheFile() {
        Written written = read("version: 2\nethernets:\n  {{nic 0}}: {}\n  {{nic 0}}: {}\n");

        assertThat(written.messages())
                .singleElement()
                .asString()
                .startsWith(ABOVE + 4 + ": ")
                .contains("{{nic 0}}");
        assertThat(written.findings().asList())
                .extracting(finding -> finding.id())
                .containsExactly("yaml-duplicate-key");
    }

    private static String unmodelled(int line, String what) {
        String where = (what.startsWith("`") ? " of" : " in") + " the npTemplate of L2Template `kaas-mgmt`";
        return ABOVE + line + ": " + what + where + " is not modelled, so no rule looks at it";
    }

    private static Written read(String npTemplate) {
        return Written.on("2.29", SUBNET + TEMPLATE + npTemplate.indent(4));
    }

    private static HostLayout layout(Written written) {
        return written.model().clusters().get(0).hosts().get(0);
    }

    private static List<Interface> interfaces(Written written) {
        return layout(written).interfaces();
    }

    private static Interface nic(int index, Optional<Addressing> addressing) {
        return new Interface.Nic(index, addressing, OptionalInt.empty(), Origin.NONE);
    }

    private static Optional<Addressing> management(boolean defaultRoute, boolean nameservers) {
        return Optional.of(new Addressing("pxe-management", defaultRoute, nameservers, List.of()));
    }
}
