package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diff.Change;
import dev.netspec.diff.LeftOut;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An error in what one cluster is made of does not keep the others from being compared. */
class BlameTest {

    /** Of the sample's two management clusters alone. */
    private static final List<SourceFile> SOUND = SampleRepositoryTest.spec().stream()
            .filter(source -> source.path().matches(".*/(region|kaas-mgmt.*)\\.yaml"))
            .toList();

    @Test
    void anErrorInAClusterLeavesTheOtherClusters() {
        assertThat(leftOut("kaas-mgmt.yaml", "10.0.11.90", "10.0.11.70")).containsExactly("kaas-mgmt");
        assertThat(compared("kaas-mgmt.yaml", "10.0.11.90", "10.0.11.70")).containsOnly("kaas-mgmt-two");
    }

    @Test
    void anErrorInAProfileIsOneOfItsClusters() {
        assertThat(leftOut("kaas-mgmt-two.yaml", "mode: active-backup", "mode: active-back"))
                .containsExactly("kaas-mgmt-two");
        assertThat(compared("kaas-mgmt-two.yaml", "mode: active-backup", "mode: active-back"))
                .containsOnly("kaas-mgmt");
    }

    @Test
    void aSoundSpecIsComparedAsAWhole() {
        assertThat(leftOut("region.yaml", "region", "region")).isEmpty();
        assertThat(compared("region.yaml", "region", "region")).containsOnly("kaas-mgmt", "kaas-mgmt-two");
    }

    private static List<String> leftOut(String file, String old, String fresh) {
        return rehearse(file, old, fresh).leftOut().stream()
                .map(LeftOut::cluster)
                .map(scope -> scope.cluster())
                .toList();
    }

    private static List<String> compared(String file, String old, String fresh) {
        return rehearse(file, old, fresh).diff().changes().stream()
                .map(Change::scope)
                .map(scope -> scope.cluster())
                .toList();
    }

    private static Rehearsal rehearse(String file, String old, String fresh) {
        List<SourceFile> sources = SOUND.stream()
                .map(source -> source.path().endsWith("/" + file)
                        ? SourceFile.of(
                                source.path(), String.join("\n", source.lines()).replace(old, fresh))
                        : source)
                .toList();
        return Netspec.rehearse(new RehearseRequest(sources, release("2.25"), release("2.26")));
    }

    private static Optional<Release> release(String name) {
        return Catalogue.bundled().find(name);
    }
}
