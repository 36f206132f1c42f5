package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.NetworkRole;
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

    @Test
    void whatIsNotModelledIsReportedAtItsLine() {
        Written written = read("""
                version: 2
                tunnels: {}
                ethernets:
                  lo:
                    addresses:
                    - {{cluster_api_lb_ip}}
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
                      search: [example.org]
                    routes:
                    - to: 10.1.0.0/16
                      via: {{gateway_from_subnet "lcm"}}
                """);

        assertThat(written.messages())
                .containsExactly(
                        unmodelled(2, "`tunnels`"),
                        unmodelled(4, "`ethernets.lo`"),
                        unmodelled(8, "`ethernets.{{nic 0}}.dhcp4`"),
                        unmodelled(9, "`ethernets.{{nic 0}}.wakeonlan`"),
                        unmodelled(11, "`ethernets.{{nic 0}}.match.macaddress`"),
                        unmodelled(18, "the address `{{ip \"other:lcm\"}}`"),
                        unmodelled(19, "the address `10.0.11.5/24`"),
                        unmodelled(21, "the name server `8.8.8.8`"),
                        unmodelled(22, "`vlans.k8s-lcm.nameservers.search`"),
                        unmodelled(24, "the route"));
    }

    @Test
    void anActionThatSteersTheTemplateEngineIsReported() {
        Written written = read("version: 2\n{{range $i := .}}\nethernets: {}\n{{end}}\n");

        assertThat(written.messages()).singleElement().asString().contains("the action `{{range $i := .}}`");
        assertThat(interfaces(written)).isEmpty();
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

    private static List<Interface> interfaces(Written written) {
        return written.model().clusters().get(0).hosts().get(0).interfaces();
    }

    private static Interface nic(int index, Optional<Addressing> addressing) {
        return new Interface.Nic(index, addressing, OptionalInt.empty(), Origin.NONE);
    }

    private static Optional<Addressing> management(boolean defaultRoute, boolean nameservers) {
        return Optional.of(new Addressing(NetworkRole.PXE_MANAGEMENT, defaultRoute, nameservers));
    }
}
