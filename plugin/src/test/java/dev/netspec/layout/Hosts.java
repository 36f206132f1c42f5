package dev.netspec.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.SpecLinker;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Route;
import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import dev.netspec.spec.Spec;
import dev.netspec.spec.SpecReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a spec makes of hosts, in lines that a person can read. */
record Hosts(NetworkModel model, Diagnostics findings) {

    /** The management cluster of the specs below, with the networks of the worked example 7(b). */
    static final String MANAGEMENT = """
            apiVersion: netspec.dev/v1
            kind: Region
            name: one
            release: "2.29"
            ---
            apiVersion: netspec.dev/v1
            kind: ManagementCluster
            name: mgmt
            region: one
            networks:
              pxe: {cidr: 10.0.0.0/24, gateway: 10.0.0.1, hosts: 10.0.0.100-10.0.0.109, dhcp: 10.0.0.30-10.0.0.59, loadBalancer: 10.0.0.61-10.0.0.70}
              management: {cidr: 10.0.11.0/24, gateway: 10.0.11.1, hosts: 10.0.11.100-10.0.11.199, loadBalancer: 10.0.11.61-10.0.11.80, apiEndpoint: 10.0.11.90}
            ---
            """;

    /** @param documents besides {@link #MANAGEMENT} */
    static Hosts of(String documents) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Spec spec = SpecReader.read(List.of(SourceFile.of("spec.yaml", MANAGEMENT + documents)), out);
        assertThat(out.toDiagnostics()).isEmpty();
        NetworkModel model = SpecLinker.link(spec, Catalogue.bundled(), Optional.empty(), out);
        return new Hosts(model, out.toDiagnostics());
    }

    List<String> found() {
        return findings.asList().stream()
                .map(finding -> finding.id() + ": " + finding.message())
                .toList();
    }

    List<HostLayout> layouts(String cluster) {
        return model.clusters().stream()
                .filter(each -> each.name().equals(cluster))
                .map(Cluster::hosts)
                .findFirst()
                .orElseThrow();
    }

    HostLayout layout(String name) {
        return model.clusters().stream()
                .flatMap(cluster -> cluster.hosts().stream())
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** An interface a line: type, name, what it is made of, MTU; then its address and routes. */
    String interfaces(String layout) {
        return layout(layout).interfaces().stream().map(Hosts::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Interface each) {
        String type = each.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String tag = each instanceof Interface.Vlan vlan ? " " + vlan.id() : "";
        String parts = each.parts().isEmpty() ? "" : " on " + String.join(" + ", each.parts());
        String mtu = each.mtu().isPresent() ? " mtu " + each.mtu().getAsInt() : "";
        return type + tag + " " + each.name() + parts + mtu
                + each.addressing().map(Hosts::line).orElse("");
    }

    private static String line(Interface.Addressing addressing) {
        return " @" + addressing.network()
                + (addressing.defaultRoute() ? " default" : "")
                + (addressing.nameservers() ? " dns" : "")
                + addressing.routes().stream().map(Hosts::line).collect(Collectors.joining());
    }

    private static String line(Route route) {
        return " >" + route.network().orElse(route.to().toString())
                + route.via().map(via -> " via " + via).orElse("")
                + route.metric().map(metric -> " metric " + metric).orElse("");
    }
}
