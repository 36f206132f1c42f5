package dev.netspec.maven;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.mockito.ArgumentCaptor;

/** A user's repository on disk, with a sound spec, and a goal that is pointed at it. */
final class Repository {

    static final String CLUSTER = """
            apiVersion: netspec.dev/v1
            kind: ManagementCluster
            name: kaas-mgmt
            region: region-one
            networks:
              pxe:
                cidr: 10.0.0.0/24
                gateway: 10.0.0.1
                nameservers: [8.8.8.8]
                hosts: 10.0.0.100-10.0.0.109
                dhcp: 10.0.0.30-10.0.0.59
                loadBalancer: 10.0.0.61-10.0.0.70
              management:
                cidr: 10.0.11.0/24
                gateway: 10.0.11.1
                nameservers: [8.8.8.8]
                hosts: 10.0.11.100-10.0.11.199
                loadBalancer: 10.0.11.61-10.0.11.80
                apiEndpoint: 10.0.11.90
            machines:
              master: {count: 3, profile: two-nics}
            raw:
              Cluster: {spec: {providerSpec: {value: {release: mke-11-7-0-3-5-7, helmReleases: [{name: ceph-controller, values: {}}]}}}}
            ---
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: two-nics
            nics: [eno1, eno2]
            attach:
              pxe: {to: 0, bridge: k8s-pxe}
              management: {to: 1}
            """;

    /** Where a manifest may lie that netspec did not write. */
    static final String BY_HAND = "rendered/kaas-mgmt/default/by-hand.yaml";

    /** A manifest that deserves a warning, {@code default-subnet-label}. */
    static final String LABELLED = """
            apiVersion: ipam.mirantis.com/v1alpha1
            kind: Subnet
            metadata:
              name: by-hand
              namespace: default
              labels:
                kaas.mirantis.com/provider: baremetal
                kaas.mirantis.com/region: region-one
                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                ipam/DefaultSubnet: "1"
            spec:
              cidr: 10.0.77.0/24
            """;

    private final Path base;

    private Repository(Path base) {
        this.base = base;
    }

    /** One without a spec. */
    static Repository bare(Path base) {
        return new Repository(base);
    }

    static Repository in(Path base) throws IOException {
        return bare(base)
                .with(
                        "spec/region.yaml",
                        "{apiVersion: netspec.dev/v1, kind: Region, name: region-one, release: \"2.23\"}\n")
                .with("spec/kaas-mgmt.yaml", CLUSTER);
    }

    Repository with(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
        return this;
    }

    Path path(String file) {
        return base.resolve(file);
    }

    /** Every file in it, by path. */
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(base)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Points a goal here instead of at the module that is being tested. */
    <M extends AbstractNetspecMojo> M pointing(M goal) throws IllegalAccessException {
        set(goal, "basedir", base.toFile());
        set(goal, "specDirectory", path("spec").toFile());
        set(goal, "renderedDirectory", path("rendered").toFile());
        set(goal, "evidenceDirectory", path("evidence").toFile());
        set(goal, "bootstrapDirectory", path("bootstrap").toFile());
        set(goal, "gitopsDirectory", path("gitops").toFile());
        set(goal, "baselineFile", path(".netspec/baseline.yaml").toFile());
        set(goal, "outputDirectory", path("target/netspec").toFile());
        return goal;
    }

    /** Runs a goal that Maven has not configured. */
    void run(AbstractNetspecMojo goal) throws Exception {
        set(goal, "includes", List.of("**/*.yaml"));
        goal.setLog(mock(Log.class));
        pointing(goal).execute();
    }

    /** Writes what the spec compiles to. */
    void update() throws Exception {
        run(new UpdateMojo());
    }

    /** What is said when a goal fails, as it has to here. */
    String failureOf(AbstractNetspecMojo goal) throws Exception {
        return assertThrows(MojoFailureException.class, pointing(goal)::execute).getMessage();
    }

    static void set(Object goal, String parameter, Object value) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(goal, parameter, value);
    }

    /** Everything that a goal told people who want to know. */
    static String info(Log log) {
        ArgumentCaptor<String> said = ArgumentCaptor.forClass(String.class);
        verify(log, atLeast(0)).info(said.capture());
        return String.join("\n", said.getAllValues());
    }

    /** Everything that a goal warned of. */
    static String warnings(Log log) {
        ArgumentCaptor<String> said = ArgumentCaptor.forClass(String.class);
        verify(log, atLeast(0)).warn(said.capture());
        return String.join("\n", said.getAllValues());
    }

    /** Everything that a goal told at error level. */
    static String errors(Log log) {
        ArgumentCaptor<String> said = ArgumentCaptor.forClass(String.class);
        verify(log, atLeast(0)).error(said.capture());
        return String.join("\n", said.getAllValues());
    }
}
