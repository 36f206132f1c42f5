package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.git.Clone;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class BlameMojoTest {

    private static final String SUBNET = "Subnet/default/kaas-mgmt-lcm";

    @TempDir
    private Path base;

    @Test
    @InjectMojo(goal = "blame")
    @MojoParameter(name = "object", value = SUBNET)
    @MojoParameter(name = "field", value = "/spec")
    void saysWhereEachFieldIsStatedAndWhoLastChangedIt(BlameMojo blame) throws Exception {
        try (Clone clone = Clone.in(base)) {
            Repository repository = Repository.in(base);
            String first = clone.commit().substring(0, 7);
            repository.with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace(": 10.0.11.1\n", ": 10.0.11.2\n"));

            repository.pointing(blame).execute();

            assertThat(Repository.info(blame.getLog())
                            .replaceAll(first, "3f2a90c")
                            .replaceAll("c [0-9-]{10}", "c 2027-03-31"))
                    .endsWith("""
                            Subnet/default/kaas-mgmt-lcm of kaas-mgmt
                              /spec/cidr             10.0.11.0/24             spec/kaas-mgmt.yaml:14:11  3f2a90c
                              /spec/gateway          10.0.11.2                spec/kaas-mgmt.yaml:15:14  not committed yet
                              /spec/nameservers/0    8.8.8.8                  spec/kaas-mgmt.yaml:16:19  3f2a90c
                              /spec/includeRanges/0  10.0.11.100-10.0.11.199  spec/kaas-mgmt.yaml:17:12  3f2a90c
                            3f2a90c 2027-03-31 somebody: change""");
        }
    }

    @Test
    @InjectMojo(goal = "blame")
    @MojoParameter(name = "object", value = "kaas-mgmt/" + SUBNET)
    @MojoParameter(name = "field", value = "/spec/cidr")
    void leavesTheCommitOutWhereThereIsNoRepository(BlameMojo blame) throws Exception {
        Repository.in(base).pointing(blame).execute();

        assertThat(Repository.info(blame.getLog())).endsWith("""
                Subnet/default/kaas-mgmt-lcm of kaas-mgmt
                  /spec/cidr  10.0.11.0/24  spec/kaas-mgmt.yaml:14:11""");
        assertThat(Repository.errors(blame.getLog())).isEmpty();
        assertThat(Repository.warnings(blame.getLog())).isEmpty();
    }

    @Test
    @InjectMojo(goal = "blame")
    @MojoParameter(name = "object", value = "L2Template/default/kaas-mgmt")
    @MojoParameter(name = "field", value = "/spec/npTemplate/bridges")
    void goesOnIntoTheTextOfAnNpTemplateAndSaysThroughWhomAProfileCounts(BlameMojo blame) throws Exception {
        Repository.in(base).pointing(blame).execute();

        assertThat(Repository.info(blame.getLog())).contains("""
                L2Template/default/kaas-mgmt of kaas-mgmt
                  /spec/npTemplate/bridges/k8s-pxe/dhcp4                  false                                     spec/kaas-mgmt.yaml:30:8
                                                                                                                    used by role `master` of cluster `kaas-mgmt` at spec/kaas-mgmt.yaml:21:31
                  /spec/npTemplate/bridges/k8s-pxe/dhcp6                  false                                     spec/kaas-mgmt.yaml:30:8
                """);
    }

    @Test
    @InjectMojo(goal = "blame")
    @MojoParameter(name = "object", value = "Subnet/default/kaas-mgmt-lcn")
    void offersTheNearestObject(BlameMojo blame) throws Exception {
        assertThat(Repository.in(base).failureOf(blame))
                .isEqualTo("the spec does not compile to an object `Subnet/default/kaas-mgmt-lcn`; did you mean `"
                        + SUBNET + "`?");
    }

    @Test
    @InjectMojo(goal = "blame")
    void saysHowAnObjectIsWritten(BlameMojo blame) throws Exception {
        assertThat(Repository.in(base).failureOf(blame))
                .startsWith(
                        "netspec.object does not say which object is meant: write it as `Kind/namespace/name`, one of `")
                .contains(SUBNET);
    }

    @Test
    @InjectMojo(goal = "blame")
    @MojoParameter(name = "object", value = SUBNET)
    @MojoParameter(name = "field", value = "/spec/cdir")
    void offersTheNearestField(BlameMojo blame) throws Exception {
        assertThat(Repository.in(base).failureOf(blame))
                .isEqualTo("`" + SUBNET + "` has no field `/spec/cdir`; did you mean `/spec/cidr`?");
    }

    @Test
    @InjectMojo(goal = "blame")
    @MojoParameter(name = "object", value = SUBNET)
    void aSpecWithAnErrorHasNoObjects(BlameMojo blame) throws Exception {
        Repository repository =
                Repository.in(base).with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70"));

        assertThat(repository.failureOf(blame)).startsWith("netspec found 1 error");
    }
}
